package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** Where a unit stands between head office and branch (总分机构类型). */
public enum BranchKind implements Choice {
    NEITHER("0", "非总分机构"),
    HEAD_OFFICE("1", "总机构"),
    BRANCH("2", "分支机构");

    private final String code;
    private final String label;

    BranchKind(String code, String label) {
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
