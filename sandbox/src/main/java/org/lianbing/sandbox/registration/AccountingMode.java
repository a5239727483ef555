package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** Whether a unit keeps its own accounts (核算方式). */
public enum AccountingMode implements Choice {
    INDEPENDENT("11", "独立核算"),
    DEPENDENT("21", "非独立核算");

    private final String code;
    private final String label;

    AccountingMode(String code, String label) {
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
