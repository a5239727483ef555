package org.lianbing.scenarios.reader;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianbing.scenarios.Heading;
import org.lianbing.scenarios.Setting;

/** Reads the head of a scenario: what stands in lists, where and when it plays. */
final class HeadReader {
    private HeadReader() {}

    static Heading heading(Yaml yaml) {
        return new Heading(
                yaml.text("title"),
                yaml.number("level"),
                yaml.text("summary"),
                yaml.texts("domains"),
                yaml.number("minutes"),
                yaml.texts("steps"));
    }

    static Setting setting(Yaml yaml) {
        var baseline = yaml.get("baseline").only("id", "taxpayers");
        var until = until(yaml.find("clock"));
        return new Setting(
                baseline.text("id"),
                baseline.number("taxpayers", 200),
                yaml.date("opens"),
                yaml.date("today"),
                until == null ? clock(yaml.find("clock")) : Setting.Clock.UNTIL,
                until,
                yaml.yes("assist", true));
    }

    /** {@code clock: fixed}, {@code clock: free} or {@code clock: {until: 2015-10-30}}. */
    private static Setting.Clock clock(@Nullable Yaml clock) {
        return clock == null
                ? Setting.Clock.FIXED
                : clock.oneOf(one -> one.name().toLowerCase(Locale.ROOT), Setting.Clock.values());
    }

    private static @Nullable LocalDate until(@Nullable Yaml clock) {
        return clock == null || clock.isScalar() ? null : clock.only("until").date("until");
    }
}
