package org.lianbing.sandbox.law.management;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValues;

/** When a taxpayer counts as abnormal (非正常户): by order and visit until 2020-02, by the system since. */
public final class AbnormalStatus {
    static final DatedValues<Integer> MONTHS = DatedValues.read("management/abnormal.yaml", Integer.class);
    private static final LocalDate AUTOMATIC_SINCE = MONTHS.all().stream()
            .filter(version -> version.item().equals("auto_after_months"))
            .findFirst()
            .orElseThrow()
            .validFrom();

    private AbnormalStatus() {}

    /** Whether the system declares the taxpayer abnormal after so many months without a return for any tax. */
    public static boolean automatic(int consecutiveMonths, LocalDate date) {
        var from = automaticInForce(date) ? date : AUTOMATIC_SINCE;
        return consecutiveMonths >= MONTHS.at("auto_after_months", from);
    }

    public static boolean automaticInForce(LocalDate date) {
        return !date.isBefore(AUTOMATIC_SINCE);
    }

    /** Whether the taxpayer may be declared abnormal after an order ran out and a visit found nobody. */
    public static boolean afterVisit(boolean orderIssued, boolean orderExpired, boolean nobodyFound) {
        return orderIssued && orderExpired && nobodyFound;
    }

    /** Months on the list after which the tax registration certificate may be declared invalid. */
    public static int invalidateAfterMonths(LocalDate date) {
        return MONTHS.at("invalidate_after_months", date);
    }
}
