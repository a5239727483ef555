package org.lianbing.sandbox.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * A taxpayer's account on a day: what was levied is what was paid, what was remitted, and what is still owed, overdue
 * or not.
 *
 * @param levied 应征, what was cancelled left out
 * @param paid 入库, added up from the payments rather than the levies
 * @param relieved 减免
 * @param arrears 欠税
 * @param notYetDue 未到期
 * @param overpaid 多缴 that was not set off yet
 */
public record TaxpayerBalance(
        Money levied, Money paid, Money relieved, Money arrears, Money notYetDue, Money overpaid) {

    public static TaxpayerBalance of(Ledger ledger, TaxpayerId taxpayer) {
        var book = ledger.book(CollectionBook.class);
        var levies =
                book.of(taxpayer).stream().filter(levy -> !levy.cancelled()).toList();
        return new TaxpayerBalance(
                sum(levies.stream().map(Levy::amount)),
                sum(book.paymentsOf(taxpayer).stream().map(PaymentReceived::amount)),
                sum(levies.stream().map(Levy::relieved)),
                balances(levies, ledger.today(), true),
                balances(levies, ledger.today(), false),
                book.overpaidBy(taxpayer));
    }

    private static Money balances(List<Levy> levies, LocalDate today, boolean overdue) {
        return sum(levies.stream()
                .filter(levy -> today.isAfter(levy.due()) == overdue)
                .map(Levy::balance));
    }

    /** 应征 = 入库 + 减免 + 欠税 + 未到期. */
    public boolean isBalanced() {
        return levied.equals(paid.plus(relieved).plus(arrears).plus(notYetDue));
    }

    /** What he owes today, overdue or not. */
    public Money owed() {
        return arrears.plus(notYetDue);
    }

    /**
     * What must never be found, in words: an account that does not balance, a levy paid beyond its amount, a return
     * whose levies and overpayments are not what is due by it, a void return that still levies.
     */
    public static List<String> disagreements(Ledger ledger, TaxpayerId taxpayer) {
        List<String> found = new ArrayList<>();
        var balance = of(ledger, taxpayer);
        if (!balance.isBalanced()) {
            found.add(taxpayer + " 的账不平：" + balance);
        }
        ledger.book(CollectionBook.class).of(taxpayer).stream()
                .filter(levy -> levy.balance().isNegative())
                .forEach(levy -> found.add("应征 " + levy.id() + " 多缴"));
        for (var filed : ledger.book(DeclarationBook.class).of(taxpayer)) {
            var due = filed.standing() ? filed.due() : Money.ZERO;
            var levied = leviedBy(ledger, filed);
            if (!levied.equals(due)) {
                found.add("申报 " + filed.no() + " 应补 " + due + "，应征减多缴 " + levied);
            }
        }
        return found;
    }

    private static Money leviedBy(Ledger ledger, TaxReturn filed) {
        var book = ledger.book(CollectionBook.class);
        var overpaid = book.overpayments()
                .toJavaStream()
                .filter(arisen -> arisen.source().equals(filed.no()));
        return sum(book.raisedBy(filed.no()).stream(), Levy::amount).minus(sum(overpaid, OverpaymentArisen::amount));
    }

    private static <T> Money sum(Stream<T> items, Function<T, Money> amount) {
        return sum(items.map(amount));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
