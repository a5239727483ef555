package org.lianbing.sandbox.vouchers;

import org.lianbing.sandbox.value.Choice;

/** Why a voucher was spoilt (作废原因). */
public enum VoidReason implements Choice {
    WRITTEN_WRONG("01", "填写错误"),
    PRINTED_ASKEW("02", "打印错位"),
    OTHER("03", "其他");

    private final String code;
    private final String label;

    VoidReason(String code, String label) {
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
