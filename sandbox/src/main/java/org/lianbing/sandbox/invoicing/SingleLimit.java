package org.lianbing.sandbox.invoicing;

import org.lianbing.sandbox.value.Choice;

/** The highest amount of one invoice as approved (单份最高限额); the codes are those of {@link LicenceLevel}. */
public enum SingleLimit implements Choice {
    TEN_THOUSAND("01", "万元"),
    HUNDRED_THOUSAND("02", "十万元"),
    MILLION("03", "百万元"),
    TEN_MILLION("04", "千万元");

    private final String code;
    private final String label;

    SingleLimit(String code, String label) {
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
