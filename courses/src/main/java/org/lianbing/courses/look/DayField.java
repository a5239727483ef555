package org.lianbing.courses.look;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** A day, typed or picked: 2015-10-08, in a calendar of the language of the screen. */
public class DayField extends DatePicker {
    private static final List<DayOfWeek> WEEK = List.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY);

    public DayField(String label) {
        super(label);
        setManualValidation(true);
        // Days are typed; the calendar opens with the arrow key or the button and is not in the way of Tab and Enter.
        setAutoOpen(false);
        setPlaceholder("YYYY-MM-DD");
        setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("look.today"))
                .setCancel(getTranslation("look.cancel"))
                .setWeekdaysShort(WEEK.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, getLocale()))
                        .toList())
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                        .toList()));
    }
}
