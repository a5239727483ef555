package org.lianbing.sandbox.law.penalty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;

/**
 * The replica's discretion table for late returns, within the range of article 62: first refusal to correct, then the
 * exemption of a first violation, then the number of days.
 */
public final class PenaltyTable {
    static final DatedValues<Terms> TABLE = DatedValues.read("penalty/discretion.yaml", Terms.class);
    static final DatedValues<Integer> STATUTORY = DatedValues.read("penalty/statutory.yaml", Integer.class);
    static final DatedValues<String> FIRST_VIOLATION = DatedValues.read("penalty/first-violation.yaml", String.class);

    private PenaltyTable() {}

    /**
     * @param nthInYear which violation of the year this is
     * @param firstViolationRegime whether the exemption of first violations applies, see {@link #firstViolationRegime}
     */
    public static Penalty fine(
            Violator violator,
            int daysLate,
            int nthInYear,
            boolean refusedAfterOrder,
            boolean firstViolationRegime,
            LocalDate date) {
        var terms = tableAt(date).value();
        if (refusedAfterOrder) {
            return new Penalty(terms.refused().of(violator), Penalty.Ground.REFUSED_AFTER_ORDER);
        }
        if (firstViolationRegime && nthInYear == 1) {
            return new Penalty(0, Penalty.Ground.FIRST_VIOLATION_EXEMPT);
        }
        var single = terms.band(daysLate).amounts().of(violator);
        return nthInYear >= terms.doubledFrom()
                ? new Penalty(Math.min(2 * single, terms.doubledAtMost()), Penalty.Ground.DOUBLED)
                : new Penalty(single, Penalty.Ground.BY_DAYS_LATE);
    }

    /** Whether first violations go unfined on that day. */
    public static boolean firstViolationRegime(LocalDate date) {
        return FIRST_VIOLATION.find("regime", date).isPresent();
    }

    /** The clause that lets first violations go unfined; on a day before it, the table itself. */
    static String firstViolationClause(LocalDate date) {
        return FIRST_VIOLATION
                .find("regime", date)
                .map(DatedValue::source)
                .orElseGet(() -> tableAt(date).source());
    }

    /** The most that article 62 allows: 2,000 yuan, 10,000 in serious cases. */
    public static int statutoryMaximum(boolean serious, LocalDate date) {
        return STATUTORY.at(serious ? "serious_at_most" : "ordinary_at_most", date);
    }

    /** The most that a branch office (税务所) may decide by itself. */
    public static int branchOfficeMaximum(LocalDate date) {
        return STATUTORY.at("branch_office_at_most", date);
    }

    static DatedValue<Terms> tableAt(LocalDate date) {
        return TABLE.versionAt(date);
    }

    /** @param doubledFrom the violation of the year from which fines double */
    record Terms(List<Band> bands, int doubledFrom, int doubledAtMost, Amounts refused) {

        Band band(int daysLate) {
            return bands.stream()
                    .filter(band -> band.reaches(daysLate))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("裁量表没有 " + daysLate + " 日的档次"));
        }
    }

    /** @param daysUpTo the last day of the band, or null for the open end */
    record Band(@Nullable Integer daysUpTo, Amounts amounts) {

        boolean reaches(int days) {
            return daysUpTo == null || days <= daysUpTo;
        }

        String says() {
            return daysUpTo == null ? "逾期更久的末档" : "逾期 ≤ " + daysUpTo + " 日档";
        }
    }

    record Amounts(int individual, int enterprise) {

        int of(Violator violator) {
            return switch (violator) {
                case INDIVIDUAL -> individual;
                case ENTERPRISE -> enterprise;
            };
        }
    }
}
