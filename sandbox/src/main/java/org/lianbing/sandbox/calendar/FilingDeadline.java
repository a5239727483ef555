package org.lianbing.sandbox.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxPeriod;

/**
 * The last day to file (R-DUE, 征管法实施细则第109条): a base day, put off for the holidays within the term and to a day
 * that is worked, unless the yearly notice of the tax administration set another.
 */
public final class FilingDeadline {
    private static final int LEAST_HOLIDAY = 3;
    private static final int USUAL_BASE_DAY = 15;
    private static final FilingDeadline STATUTORY = read();

    private final WorkCalendar calendar;
    private final int workdaySince;
    private final SortedMap<YearMonth, Notice> notices;
    private final ConcurrentMap<Declaration, LocalDate> known = new ConcurrentHashMap<>();

    private record Notice(LocalDate due, String source) {}

    /**
     * A deadline and how it comes about.
     *
     * @param holidayDays the days of holidays of three days and more within the term; 0 where they play no part
     * @param notice where the yearly notice that set the day is found, or null where none did
     */
    public record Reckoning(
            DueMethod method, int holidayDays, @Nullable String notice, LocalDate due) {}

    private record Declaration(TaxPeriod period, DueRule rule) {}

    private FilingDeadline(WorkCalendar calendar, int workdaySince, SortedMap<YearMonth, Notice> notices) {
        this.calendar = calendar;
        this.workdaySince = workdaySince;
        this.notices = notices;
    }

    public static FilingDeadline statutory() {
        return STATUTORY;
    }

    /** The deadline by the method of the base day's year. */
    public LocalDate due(LocalDate periodStart, LocalDate baseDay) {
        return due(periodStart, baseDay, null);
    }

    /**
     * The deadline of a term that runs from one day to another.
     *
     * @param periodStart the first day of the term; may be null for {@link DueMethod#LAST_DAY_ONLY} alone
     * @param baseDay the last day before any putting off
     * @param method null for the method of the base day's year
     */
    public LocalDate due(@Nullable LocalDate periodStart, LocalDate baseDay, @Nullable DueMethod method) {
        return reckon(periodStart, baseDay, method).due();
    }

    /** The deadline of a term, like {@link #due(LocalDate, LocalDate, DueMethod)}, and why it is that day. */
    public Reckoning reckon(@Nullable LocalDate periodStart, LocalDate baseDay, @Nullable DueMethod method) {
        DueMethod used = method == null ? methodOf(baseDay) : method;
        if (used == DueMethod.LAST_DAY_ONLY) {
            return new Reckoning(used, 0, null, calendar.nextWorkday(baseDay));
        }
        if (periodStart == null) {
            throw new IllegalArgumentException("口径 " + used.code() + " 须有期限首日");
        }
        int days = longHolidayDays(periodStart, baseDay);
        Notice notice = notices.get(YearMonth.from(baseDay));
        if (notice != null && baseDay.getDayOfMonth() == USUAL_BASE_DAY) {
            return new Reckoning(used, days, notice.source(), notice.due());
        }
        LocalDate due = used == DueMethod.WORKDAY && days > 0
                ? calendar.plusWorkdays(baseDay, days)
                : calendar.nextWorkday(baseDay.plusDays(days));
        return new Reckoning(used, days, null, due);
    }

    /** The day the declaration of a tax period is due; worked out once and then remembered. */
    public LocalDate dueOf(TaxPeriod period, DueRule rule) {
        return known.computeIfAbsent(new Declaration(period, rule), this::due);
    }

    private LocalDate due(Declaration declaration) {
        LocalDate termStart = declaration.period().lastDay().plusDays(1);
        return switch (declaration.rule()) {
            case WITHIN_15_DAYS -> due(termStart, termStart.withDayOfMonth(USUAL_BASE_DAY));
            case WITHIN_5_MONTHS -> due(null, termStart.plusMonths(5).minusDays(1), DueMethod.LAST_DAY_ONLY);
        };
    }

    private DueMethod methodOf(LocalDate baseDay) {
        return baseDay.getYear() >= workdaySince ? DueMethod.WORKDAY : DueMethod.CALENDAR;
    }

    /**
     * The days within the term of holidays that take up three of its days or more. Three days off in a row always have
     * a statutory holiday among them, since weekends have two.
     */
    private int longHolidayDays(LocalDate termStart, LocalDate termEnd) {
        int total = 0;
        int run = 0;
        for (LocalDate day = termStart; !day.isAfter(termEnd); day = day.plusDays(1)) {
            run = calendar.isWorkday(day) ? 0 : run + 1;
            if (run == LEAST_HOLIDAY) {
                total += LEAST_HOLIDAY;
            } else if (run > LEAST_HOLIDAY) {
                total++;
            }
        }
        return total;
    }

    private static FilingDeadline read() {
        var file = CalendarFile.read("deadlines.yaml");
        var notices = new TreeMap<YearMonth, Notice>();
        file.required("overrides")
                .properties()
                .forEach(notice -> notices.put(
                        YearMonth.parse(notice.getKey()),
                        new Notice(
                                LocalDate.parse(
                                        notice.getValue().required("due").stringValue()),
                                notice.getValue().required("source").stringValue())));
        return new FilingDeadline(
                WorkCalendar.statutory(),
                file.required("workday_since").intValue(),
                Collections.unmodifiableSortedMap(notices));
    }
}
