package org.lianbing.courses.look;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.lianbing.sandbox.value.Money;

/** Amounts and counts as people read them: {@code 12,345.67}. */
public final class Amounts {
    private Amounts() {}

    public static String of(Money amount) {
        return of(amount.yuan());
    }

    public static String of(BigDecimal yuan) {
        return format("#,##0.00").format(yuan);
    }

    public static String count(long number) {
        return format("#,##0").format(number);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
