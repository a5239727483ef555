package org.lianbing.courses.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as people read them: {@code 2015-10-08 09:30}, in the bureau's time zone. */
public final class Dates {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Dates() {}

    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ZONE));
    }

    public static String day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate().toString();
    }

    public static LocalDate date(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
