package org.lianbing.sandbox.law.income.personal;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/** Tax on a month's wage, as it was levied from 2011-09 to 2018-12, by the day of payment. */
public record MonthlyWage(Money taxable, Money tax) {
    static final DatedValues<Terms> TERMS = DatedValues.read("income/personal/wage.yaml", Terms.class);

    /** @param social social insurance and housing fund paid by the employee */
    public static MonthlyWage of(Money wage, Money social, LocalDate paidOn) {
        var terms = termsAt(paidOn).value();
        var taxable = wage.minus(social).minus(terms.deduction()).max(Money.ZERO);
        return new MonthlyWage(taxable, TaxTables.monthly(terms.table()).value().tax(taxable));
    }

    static DatedValue<Terms> termsAt(LocalDate paidOn) {
        return TERMS.versionAt(paidOn);
    }

    record Terms(Money deduction, String table) {}
}
