package org.lianbing.sandbox.declaration;

import java.time.LocalDate;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.value.PeriodKind;
import org.lianbing.sandbox.value.TaxPeriod;

/** Reads the two dates of a period on a VAT form: they must bound a whole month or quarter. */
final class WholePeriod {
    private WholePeriod() {}

    static void checkMonth(LocalDate from, LocalDate to, Faults faults) {
        if (from.getDayOfMonth() != 1) {
            faults.add("period_from", "CV05", "属期起 应为自然月首日");
        }
        if (!to.equals(from.withDayOfMonth(from.lengthOfMonth()))) {
            faults.add("period_to", "CV05", "属期止 应为同月末日");
        }
    }

    static void checkMonthOrQuarter(LocalDate from, LocalDate to, Faults faults) {
        var isQuarter = from.equals(TaxPeriod.covering(PeriodKind.QUARTER, from).firstDay())
                && to.equals(TaxPeriod.covering(PeriodKind.QUARTER, from).lastDay());
        if (isQuarter) {
            return;
        }
        if (from.getDayOfMonth() != 1) {
            faults.add("period_from", "CV05", "属期起 应为月或季首日");
        }
        if (!to.equals(from.withDayOfMonth(from.lengthOfMonth()))) {
            faults.add("period_to", "CV05", "属期止 应为同月或同季末日");
        }
    }

    /** The period between two dates that were checked. */
    static TaxPeriod of(LocalDate from, LocalDate to) {
        var month = TaxPeriod.covering(PeriodKind.MONTH, from);
        return to.equals(month.lastDay()) ? month : TaxPeriod.covering(PeriodKind.QUARTER, from);
    }
}
