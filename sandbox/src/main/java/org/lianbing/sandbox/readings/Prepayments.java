package org.lianbing.sandbox.readings;

import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerId;

/** Tax paid in advance (预缴) and what of it no return has set off yet. */
public final class Prepayments {
    /** The column of the general VAT return that sets prepayments off. */
    private static final String COLUMN = "l28_prepaid";

    private Prepayments() {}

    public static Money available(Ledger ledger, TaxpayerId taxpayer, String levyItem) {
        var paid = ledger.book(CollectionBook.class).of(taxpayer).stream()
                .filter(levy -> levy.isPrepayment() && levy.levyItem().equals(levyItem))
                .map(Levy::paid)
                .reduce(Money.ZERO, Money::plus);
        var used = ledger.book(DeclarationBook.class).of(taxpayer).stream()
                .filter(filed -> filed.standing() && filed.levyItem().equals(levyItem))
                .map(filed -> filed.figure(COLUMN))
                .reduce(Money.ZERO, Money::plus);
        return paid.minus(used);
    }
}
