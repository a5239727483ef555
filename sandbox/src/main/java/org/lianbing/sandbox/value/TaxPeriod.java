package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A month, quarter or year a tax is declared for (税款所属期), written {@code 2015-09}, {@code 2015-Q3}, {@code 2015}.
 *
 * <p>Ordered by the last day; of periods that end together the longer comes first.
 */
public record TaxPeriod(PeriodKind kind, LocalDate firstDay) implements Comparable<TaxPeriod> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?");
    private static final Comparator<TaxPeriod> BY_LAST_DAY =
            Comparator.comparing(TaxPeriod::lastDay).thenComparing(TaxPeriod::firstDay);

    /** @throws InvalidValue if no period of the kind begins on that day */
    public TaxPeriod {
        InvalidValue.unless(
                firstDay.getDayOfMonth() == 1 && (firstDay.getMonthValue() - 1) % kind.months() == 0,
                "所属期起不是一个月、季或年的第一天：" + firstDay);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TaxPeriod of(String text) {
        var form = FORM.matcher(text);
        InvalidValue.unless(form.matches(), "所属期格式错误，应为 2015-09、2015-Q3 或 2015");
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return new TaxPeriod(PeriodKind.MONTH, LocalDate.of(year, Integer.parseInt(form.group(2)), 1));
        }
        if (form.group(3) != null) {
            return new TaxPeriod(PeriodKind.QUARTER, LocalDate.of(year, Integer.parseInt(form.group(3)) * 3 - 2, 1));
        }
        return new TaxPeriod(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
    }

    public static TaxPeriod month(YearMonth month) {
        return new TaxPeriod(PeriodKind.MONTH, month.atDay(1));
    }

    /** The period of the kind in which the date lies. */
    public static TaxPeriod covering(PeriodKind kind, LocalDate date) {
        int monthsIntoPeriod = (date.getMonthValue() - 1) % kind.months();
        return new TaxPeriod(kind, date.withDayOfMonth(1).minusMonths(monthsIntoPeriod));
    }

    public LocalDate lastDay() {
        return firstDay.plusMonths(kind.months()).minusDays(1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay());
    }

    public TaxPeriod next() {
        return new TaxPeriod(kind, firstDay.plusMonths(kind.months()));
    }

    public TaxPeriod previous() {
        return new TaxPeriod(kind, firstDay.minusMonths(kind.months()));
    }

    @Override
    public int compareTo(TaxPeriod other) {
        return BY_LAST_DAY.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> YearMonth.from(firstDay).toString();
            case QUARTER -> firstDay.getYear() + "-Q" + (firstDay.getMonthValue() + 2) / 3;
            case YEAR -> Integer.toString(firstDay.getYear());
        };
    }
}
