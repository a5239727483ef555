package org.lianbing.sandbox.declaration;

import org.lianbing.sandbox.value.Choice;

/** What stands behind a line of sales (开具情况). */
public enum InvoiceSource implements Choice {
    SPECIAL("1", "专用发票"),
    OTHER("2", "其他发票"),
    NONE("3", "未开票"),
    AUDIT("4", "检查调整");

    private final String code;
    private final String label;

    InvoiceSource(String code, String label) {
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
