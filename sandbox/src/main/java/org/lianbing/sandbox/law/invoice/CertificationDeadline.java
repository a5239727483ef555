package org.lianbing.sandbox.law.invoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;

/**
 * How long a special invoice may be certified for deduction, counted from the day of issue.
 *
 * @param limitDays null where the limit has been abolished
 * @param lastDay null where there is none
 */
public record CertificationDeadline(
        @Nullable Integer limitDays, @Nullable LocalDate lastDay, boolean inTime) {
    static final DatedValues<Integer> DAYS = DatedValues.read("invoice/certification.yaml", Integer.class);
    static final DatedValues<LocalDate> ABOLISHED =
            DatedValues.read("invoice/certification-abolished.yaml", LocalDate.class);

    public static CertificationDeadline of(LocalDate issued, LocalDate certified) {
        var days = daysFor(issued).value();
        if (abolished(issued, certified)) {
            return new CertificationDeadline(null, null, true);
        }
        var lastDay = issued.plusDays(days);
        return new CertificationDeadline(days, lastDay, !certified.isAfter(lastDay));
    }

    private static boolean abolished(LocalDate issued, LocalDate certified) {
        return ABOLISHED
                .find("issued_from", certified)
                .filter(version -> !issued.isBefore(version.value()))
                .isPresent();
    }

    static DatedValue<Integer> daysFor(LocalDate issued) {
        return DAYS.versionAt(issued);
    }
}
