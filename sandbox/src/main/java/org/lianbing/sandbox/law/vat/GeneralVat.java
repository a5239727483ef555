package org.lianbing.sandbox.law.vat;

import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/**
 * The computed lines of a general taxpayer's return.
 *
 * @param creditable 17 input tax that may be credited
 * @param credited 18 actually credited
 * @param tax 19 tax at the general rates
 * @param carryNext 20 credit carried to the next period
 * @param total 24 total tax of the period
 * @param due 34 to be paid, negative if too much was prepaid
 */
public record GeneralVat(Money creditable, Money credited, Money tax, Money carryNext, Money total, Money due) {
    static final DatedValues<String> FORMULA = DatedValues.read("vat/general-return.yaml", String.class);

    public static GeneralVat compute(GeneralVatEntries entries) {
        var creditable = entries.input()
                .plus(entries.carry())
                .minus(entries.transferOut())
                .minus(entries.exportRefund())
                .plus(entries.audit());
        var credited = creditable.min(entries.output());
        var tax = entries.output().minus(credited);
        var total = tax.plus(entries.simple()).minus(entries.reduction());
        var due = total.minus(entries.prepaid()).minus(entries.exportPrepaid());
        return new GeneralVat(creditable, credited, tax, creditable.minus(credited), total, due);
    }
}
