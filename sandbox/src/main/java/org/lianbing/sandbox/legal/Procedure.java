package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.penalty.HearingThreshold.Party;
import org.lianbing.sandbox.value.Choice;

/** How a penalty comes about (程序): on the spot, or with investigation, approval and perhaps a hearing. */
public enum Procedure implements Choice {
    SUMMARY("1", "简易"),
    GENERAL("2", "一般");

    private static final DatedValues<Integer> VALUES = DatedValues.read("penalty/procedure.yaml", Integer.class);

    private final String code;
    private final String label;

    Procedure(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The highest fine, in yuan, that may be imposed on the spot. */
    static int summaryAtMost(Party party, LocalDate date) {
        var item =
                switch (party) {
                    case INDIVIDUAL -> "summary_individual_at_most";
                    case ENTITY -> "summary_entity_at_most";
                };
        return VALUES.at(item, date);
    }

    /** The last day to pay a fine whose decision was served on a day. */
    static LocalDate payableUntil(LocalDate served) {
        return served.plusDays(VALUES.at("pay_within_days", served));
    }

    /** Whether an act was found too late to be punished. */
    static boolean isBarred(LocalDate committed, LocalDate found) {
        return found.isAfter(committed.plusYears(VALUES.at("traced_within_years", found)));
    }
}
