package org.lianbing.sandbox.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Which days are worked (工作日): Monday to Friday but for the statutory holidays, and the weekend days worked in
 * exchange. For years the holiday data does not cover, Monday to Friday.
 */
public final class WorkCalendar {
    private static final WorkCalendar STATUTORY = read();

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> workedWeekendDays;

    private WorkCalendar(Set<LocalDate> holidays, Set<LocalDate> workedWeekendDays) {
        this.holidays = holidays;
        this.workedWeekendDays = workedWeekendDays;
    }

    /** The calendar by the yearly notices of the State Council. */
    public static WorkCalendar statutory() {
        return STATUTORY;
    }

    /** Whether the State Council's notice for the year is on file; other years know nothing but weekends. */
    public boolean knows(int year) {
        return holidays.stream().anyMatch(day -> day.getYear() == year);
    }

    public boolean isWorkday(LocalDate date) {
        if (holidays.contains(date)) {
            return false;
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || workedWeekendDays.contains(date);
    }

    /** The day itself if it is worked, else the next that is. */
    public LocalDate nextWorkday(LocalDate date) {
        LocalDate day = date;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day, counted from the day after the date; the date itself for 0. */
    public LocalDate plusWorkdays(LocalDate date, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("工作日数不得为负：" + workdays);
        }
        LocalDate day = date;
        for (int counted = 0; counted < workdays; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The working days after the first date up to and including the last; negative if the last comes first. */
    public int workdaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workdaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    private static WorkCalendar read() {
        var holidays = new TreeSet<LocalDate>();
        var worked = new TreeSet<LocalDate>();
        for (JsonNode year : CalendarFile.read("holidays.yaml")) {
            year.required("off").forEach(day -> holidays.add(LocalDate.parse(day.stringValue())));
            year.required("work").forEach(day -> worked.add(LocalDate.parse(day.stringValue())));
        }
        return new WorkCalendar(holidays, worked);
    }
}
