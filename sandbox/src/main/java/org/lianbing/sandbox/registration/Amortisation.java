package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** How low-value consumables are written off (低值易耗品摊销方法). */
public enum Amortisation implements Choice {
    AT_ONCE("01", "一次摊销法"),
    HALF_AND_HALF("02", "五五摊销法"),
    BY_INSTALMENTS("03", "分次摊销法");

    private final String code;
    private final String label;

    Amortisation(String code, String label) {
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
