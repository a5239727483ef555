package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** What an investor proves himself with: a person by his card, a unit by its licence. */
public enum InvestorIdKind implements Choice {
    RESIDENT_ID("201", "居民身份证"),
    BUSINESS_LICENCE("101", "营业执照");

    private final String code;
    private final String label;

    InvestorIdKind(String code, String label) {
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
