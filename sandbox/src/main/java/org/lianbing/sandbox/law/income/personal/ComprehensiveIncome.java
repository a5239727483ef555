package org.lianbing.sandbox.law.income.personal;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** What comprehensive income is made of since 2019: the deduction per month and the shares that count. */
record ComprehensiveIncome(Money monthlyDeduction, Rate laborShare, Rate authorShare, Rate royaltyShare) {
    static final DatedValues<ComprehensiveIncome> TERMS =
            DatedValues.read("income/personal/comprehensive.yaml", ComprehensiveIncome.class);
    static final DatedValues<Waiver> WAIVER = DatedValues.read("income/personal/waiver.yaml", Waiver.class);

    static DatedValue<ComprehensiveIncome> at(LocalDate date) {
        return TERMS.versionAt(date);
    }

    /** Up to which amounts a taxpayer need not pay what the settlement shows. */
    record Waiver(Money dueUpTo, Money incomeUpTo) {}
}
