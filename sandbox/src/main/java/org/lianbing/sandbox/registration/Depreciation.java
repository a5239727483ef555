package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** How fixed assets are depreciated (折旧方法). */
public enum Depreciation implements Choice {
    STRAIGHT_LINE("01", "年限平均法"),
    DOUBLE_DECLINING("02", "双倍余额递减法"),
    SUM_OF_YEARS("03", "年数总和法");

    private final String code;
    private final String label;

    Depreciation(String code, String label) {
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
