package org.lianbing.sandbox.collection;

import org.lianbing.sandbox.value.Choice;

/** What the bank answered to a debit. */
public enum DebitStatus implements Choice {
    DONE("1", "成功"),
    FAILED("2", "失败");

    private final String code;
    private final String label;

    DebitStatus(String code, String label) {
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
