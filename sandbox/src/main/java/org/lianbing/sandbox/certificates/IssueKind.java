package org.lianbing.sandbox.certificates;

import org.lianbing.sandbox.value.Choice;

/** Whether a certificate is issued for the first time, printed again, or exchanged (开具类型). */
public enum IssueKind implements Choice {
    ISSUE("1", "开具"),
    REPRINT("2", "补打"),
    EXCHANGE("3", "换开");

    private final String code;
    private final String label;

    IssueKind(String code, String label) {
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
