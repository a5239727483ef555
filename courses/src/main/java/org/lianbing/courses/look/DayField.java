package org.lianbing.courses.look;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;

/** A day, typed or picked: 2015-10-08, in a Chinese calendar. */
public class DayField extends DatePicker {
    private static final List<String> WEEKDAYS = List.of("日", "一", "二", "三", "四", "五", "六");
    private static final List<String> MONTHS =
            List.of("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月");

    public DayField(String label) {
        super(label);
        setManualValidation(true);
        // Days are typed; the calendar opens with the arrow key or the button and is not in the way of Tab and Enter.
        setAutoOpen(false);
        setPlaceholder("YYYY-MM-DD");
        setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday("今天")
                .setCancel("取消")
                .setWeekdaysShort(WEEKDAYS)
                .setMonthNames(MONTHS));
    }
}
