package org.lianbing.sandbox.legal;

import org.lianbing.sandbox.value.Choice;

/** What a penalty takes from the offender (处罚种类). */
public enum PenaltyKind implements Choice {
    FINE("01", "罚款"),
    CONFISCATION("02", "没收"),
    SUPPLY_STOP("03", "停票");

    private final String code;
    private final String label;

    PenaltyKind(String code, String label) {
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
}
