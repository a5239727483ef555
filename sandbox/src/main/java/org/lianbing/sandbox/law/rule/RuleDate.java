package org.lianbing.sandbox.law.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianbing.sandbox.value.WrittenDay;

/** The day a rule is asked about: a date, or a period, which counts as its last day. */
public final class RuleDate {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private RuleDate() {}

    /** Reads {@code 2015-09-30}, {@code 2015-09}, {@code 2015-Q3} or {@code 2015}; empty if it is none of these. */
    public static Optional<LocalDate> read(String text) {
        try {
            var quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                var lastMonth = Integer.parseInt(quarter.group(2)) * 3;
                return Optional.of(YearMonth.of(Integer.parseInt(quarter.group(1)), lastMonth)
                        .atEndOfMonth());
            }
            if (MONTH.matcher(text).matches()) {
                return Optional.of(YearMonth.parse(text).atEndOfMonth());
            }
            if (YEAR.matcher(text).matches()) {
                return Optional.of(Year.parse(text).atMonth(12).atEndOfMonth());
            }
            return Optional.of(WrittenDay.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
