package org.lianbing.sandbox.qualification;

import org.lianbing.sandbox.value.Choice;

/** What kind of taxpayer registers as a general one (纳税人类别). */
public enum TaxpayerKind implements Choice {
    ENTERPRISE("1", "企业"),
    INDIVIDUAL_BUSINESS("2", "个体工商户"),
    OTHER("3", "其他");

    private final String code;
    private final String label;

    TaxpayerKind(String code, String label) {
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
