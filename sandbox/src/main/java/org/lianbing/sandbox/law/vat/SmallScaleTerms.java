package org.lianbing.sandbox.law.vat;

import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** What a small-scale taxpayer is subject to in a period: exemption limits, levy rate, and how they apply. */
public record SmallScaleTerms(
        Money monthLimit, Money quarterLimit, Rate rate, boolean plainAlwaysExempt, boolean equalIsExempt) {

    public Money limit(boolean quarterly) {
        return quarterly ? quarterLimit : monthLimit;
    }

    boolean withinLimit(Money sales, boolean quarterly) {
        return isWithin(Fraction.of(sales), limit(quarterly));
    }

    /** Whether a month's sales, not yet rounded, stay within the exemption limit. */
    public boolean withinMonthLimit(Fraction sales) {
        return isWithin(sales, monthLimit);
    }

    private boolean isWithin(Fraction sales, Money limit) {
        var comparison = sales.compareTo(Fraction.of(limit));
        return comparison < 0 || comparison == 0 && equalIsExempt;
    }
}
