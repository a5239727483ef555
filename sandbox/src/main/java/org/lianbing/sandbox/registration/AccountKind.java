package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** What a deposit account is for (账户性质). */
public enum AccountKind implements Choice {
    BASIC("01", "基本存款账户"),
    GENERAL("02", "一般存款账户"),
    SPECIAL("03", "专用存款账户"),
    TEMPORARY("04", "临时存款账户");

    private final String code;
    private final String label;

    AccountKind(String code, String label) {
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
