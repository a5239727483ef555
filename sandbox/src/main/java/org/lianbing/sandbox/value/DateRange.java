package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included, or without an end; written {@code 2015-01-01/2015-12-31} or {@code
 * 2015-01-01/}.
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {
    private static final String SEPARATOR = "/";

    /** @throws InvalidValue if the range ends before it begins */
    public DateRange {
        InvalidValue.unless(to == null || !to.isBefore(from), "有效期止不得早于有效期起");
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateRange of(String text) {
        int separator = text.indexOf(SEPARATOR);
        InvalidValue.unless(separator > 0, "起止日期格式错误，应为 2015-01-01/2015-12-31");
        String end = text.substring(separator + 1);
        try {
            return new DateRange(
                    LocalDate.parse(text.substring(0, separator)), end.isEmpty() ? null : LocalDate.parse(end));
        } catch (DateTimeParseException notDates) {
            throw new InvalidValue("起止日期格式错误，应为 2015-01-01/2015-12-31");
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    public boolean overlaps(DateRange other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    @JsonValue
    @Override
    public String toString() {
        return from + SEPARATOR + (to == null ? "" : to);
    }
}
