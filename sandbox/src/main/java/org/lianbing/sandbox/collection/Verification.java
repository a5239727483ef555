package org.lianbing.sandbox.collection;

import org.lianbing.sandbox.value.Choice;

/** Whether the bank knows the account of an agreement. */
public enum Verification implements Choice {
    PENDING("0", "待验证"),
    PASSED("1", "通过"),
    FAILED("2", "失败");

    private final String code;
    private final String label;

    Verification(String code, String label) {
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
