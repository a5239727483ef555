package org.lianbing.sandbox.declaration;

import org.lianbing.sandbox.value.Choice;

/** What is done to a return filed before (办理类型). */
public enum CorrectionKind implements Choice {
    VOID("1", "作废"),
    CORRECT("2", "更正"),
    SUPPLEMENT("3", "补充申报");

    private final String code;
    private final String label;

    CorrectionKind(String code, String label) {
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
