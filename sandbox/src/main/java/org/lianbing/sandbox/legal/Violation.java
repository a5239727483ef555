package org.lianbing.sandbox.legal;

import org.lianbing.sandbox.value.Choice;

/** What a taxpayer is ordered to correct (违法类型). */
public enum Violation implements Choice {
    LATE_RETURN("01", "逾期申报"),
    LATE_REGISTRATION("02", "逾期登记"),
    ACCOUNT_NOT_REPORTED("03", "未报账号"),
    NOT_FILED_FOR_RECORD("04", "未备案"),
    OTHER("05", "其他");

    private final String code;
    private final String label;

    Violation(String code, String label) {
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

    /** 征管法 62 条 concerns returns, 60 条 the rest. */
    String clause() {
        return this == LATE_RETURN ? "税收征收管理法第六十二条" : "税收征收管理法第六十条";
    }
}
