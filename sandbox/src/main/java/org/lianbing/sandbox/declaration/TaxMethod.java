package org.lianbing.sandbox.declaration;

import org.lianbing.sandbox.value.Choice;

/** How sales of a general taxpayer are taxed (计税方式). */
public enum TaxMethod implements Choice {
    GENERAL("1", "一般计税"),
    SIMPLE("2", "简易计税"),
    EXPORT("3", "免抵退税"),
    EXEMPT("4", "免税");

    private final String code;
    private final String label;

    TaxMethod(String code, String label) {
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
