package org.lianbing.sandbox.qualification;

import org.lianbing.sandbox.value.Choice;

/** How often a tax is filed (纳税期限). */
public enum PeriodType implements Choice {
    MONTH("06", "月"),
    QUARTER("08", "季"),
    YEAR("10", "年"),
    PER_ACT("11", "次");

    private final String code;
    private final String label;

    PeriodType(String code, String label) {
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
