package org.lianbing.sandbox.qualification;

import org.lianbing.sandbox.value.Choice;

/** How the amount is found (征收方式). */
public enum LevyMode implements Choice {
    BY_ACCOUNTS("01", "查账征收"),
    FIXED_QUOTA("02", "定期定额"),
    ASSESSED("03", "核定征收"),
    WITHHELD("04", "代扣代缴");

    private final String code;
    private final String label;

    LevyMode(String code, String label) {
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
