package org.lianbing.sandbox.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A day as people write it, {@code 2015-10-08}: four digits of a year, so that reckoning with it never overflows. */
public final class WrittenDay {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private WrittenDay() {}

    /** @throws DateTimeParseException if it is not written so, or there is no such day */
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeParseException("日期应为 YYYY-MM-DD", text, 0);
        }
        return LocalDate.parse(text);
    }
}
