package org.lianbing.sandbox.law.vat;

import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** What a small-scale taxpayer is subject to in a period: exemption limits, levy rate, and how they apply. */
public record SmallScaleTerms(
        Money monthLimit, Money quarterLimit, Rate rate, boolean plainAlwaysExempt, boolean equalIsExempt) {

    public Money limit(boolean quarterly) {
        return quarterly ? quarterLimit : monthLimit;
    }

    boolean withinLimit(Money sales, boolean quarterly) {
        var comparison = sales.compareTo(limit(quarterly));
        return comparison < 0 || comparison == 0 && equalIsExempt;
    }
}
