package org.lianbing.sandbox.invoicing;

import org.lianbing.sandbox.value.Choice;

/** How invoices are taken (领票方式). */
public enum TakeMode implements Choice {
    VERIFY_OLD("01", "验旧供新"),
    RETURN_OLD("02", "交旧供新"),
    IN_BULK("03", "批量供应");

    private final String code;
    private final String label;

    TakeMode(String code, String label) {
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
