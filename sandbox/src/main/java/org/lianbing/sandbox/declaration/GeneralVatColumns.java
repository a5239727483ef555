package org.lianbing.sandbox.declaration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.declaration.FileGeneralVatReturn.Refusal;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.readings.Prepayments;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

/** Holds the columns given on a general VAT return against the right ones. */
record GeneralVatColumns(FileGeneralVatReturn form, Map<String, Money> right) {
    @Nullable
    Decision refusal(Ledger ledger, TaxPeriod period) {
        var refusal = wrong(form.l17Creditable(), "l17_creditable", Refusal.WRONG_17);
        if (refusal == null) {
            refusal = wrong(form.l18Credited(), "l18_credited", Refusal.WRONG_18);
        }
        if (refusal == null) {
            refusal = wrong(form.l13Carry(), "l13_carry", Refusal.WRONG_CARRY);
        }
        if (refusal == null && isFiled(ledger, period)) {
            refusal = Decision.refuse(Refusal.FILED_ALREADY);
        }
        if (refusal == null) {
            refusal = wrongOtherColumn();
        }
        if (refusal == null) {
            refusal = wrongLine(period);
        }
        return refusal == null ? wrongEntry(ledger) : refusal;
    }

    private @Nullable Decision wrong(@Nullable Money given, String field, Reason reason) {
        var x = right.getOrDefault(field, Money.ZERO);
        return given == null || given.equals(x) ? null : Decision.refuse(reason, "x", x);
    }

    /** A standing return stands in the way whether it was paid or not, and so does one of the history. */
    private boolean isFiled(Ledger ledger, TaxPeriod period) {
        var vat = LevyItem.VAT.code();
        return ledger.book(DeclarationBook.class)
                        .standing(form.taxpayerId(), vat, period)
                        .isPresent()
                || FilingDuties.find(ledger, form.taxpayerId(), vat, period)
                        .filter(FilingDuties.Duty::filed)
                        .isPresent();
    }

    private @Nullable Decision wrongOtherColumn() {
        for (var column : others().entrySet()) {
            var x = right.getOrDefault(column.getKey(), Money.ZERO);
            if (!column.getValue().equals(x)) {
                return Decision.refuse(
                        Refusal.WRONG_COLUMN, "n", column.getKey().substring(1, 3), "x", x);
            }
        }
        return null;
    }

    private Map<String, Money> others() {
        Map<String, Money> given = new LinkedHashMap<>();
        put(given, "l11_output", form.l11Output());
        put(given, "l12_input", form.l12Input());
        put(given, "l14_out", form.l14Out());
        put(given, "l19_tax", form.l19Tax());
        put(given, "l20_carry_next", form.l20CarryNext());
        put(given, "l21_simple", form.l21Simple());
        put(given, "l24_total", form.l24Total());
        put(given, "l34_due", form.l34Due());
        return given;
    }

    private static void put(Map<String, Money> columns, String field, @Nullable Money given) {
        if (given != null) {
            columns.put(field, given);
        }
    }

    private @Nullable Decision wrongLine(TaxPeriod period) {
        for (int i = 0; i < form.a1Rows().size(); i++) {
            var row = form.a1Rows().get(i);
            if (!VatRateChoices.isValid(row.method(), row.rate(), period.lastDay())) {
                return Decision.refuse(Refusal.WRONG_RATE, "n", i + 1, "r", row.rate());
            }
            if (row.isTaxOff()) {
                return Decision.refuse(Refusal.WRONG_LINE, "n", i + 1, "x", row.rightTax());
            }
        }
        return null;
    }

    private @Nullable Decision wrongEntry(Ledger ledger) {
        var reducible = GeneralVatSheet.mostReduction(right);
        if (FileGeneralVatReturn.zeroIfNull(form.l23Reduce()).isMoreThan(reducible)) {
            return Decision.refuse(Refusal.REDUCED_TOO_MUCH, "x", reducible);
        }
        var prepaid = Prepayments.available(ledger, form.taxpayerId(), LevyItem.VAT.code())
                .min(right.getOrDefault("l24_total", Money.ZERO))
                .max(Money.ZERO);
        return FileGeneralVatReturn.zeroIfNull(form.l28Prepaid()).isMoreThan(prepaid)
                ? Decision.refuse(Refusal.PREPAID_TOO_MUCH, "x", prepaid)
                : null;
    }
}
