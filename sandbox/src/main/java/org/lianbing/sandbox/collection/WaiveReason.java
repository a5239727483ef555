package org.lianbing.sandbox.collection;

import org.lianbing.sandbox.value.Choice;

/** Why no late fee is charged. */
public enum WaiveReason implements Choice {
    BY_RULE("01", "政策"),
    BUREAU_AT_FAULT("02", "税务责任（52条）");

    private final String code;
    private final String label;

    WaiveReason(String code, String label) {
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
