package org.lianbing.sandbox.law.rule;

import java.math.BigDecimal;
import java.util.Locale;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Figures as people read them in a worked line. */
public final class Shown {
    private Shown() {}

    /** {@code 34,000.00}. */
    public static String yuan(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.yuan());
    }

    /** {@code 17%}. */
    public static String percent(Rate rate) {
        return plain(rate.value().movePointRight(2)) + "%";
    }

    /** {@code 0.3‰}. */
    public static String permille(Rate rate) {
        return plain(rate.value().movePointRight(3)) + "‰";
    }

    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
