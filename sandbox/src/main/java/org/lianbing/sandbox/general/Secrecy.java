package org.lianbing.sandbox.general;

import org.lianbing.sandbox.value.Choice;

/** Who may see an archived document (密级). */
public enum Secrecy implements Choice {
    PUBLIC("1", "公开"),
    INTERNAL("2", "内部"),
    SECRET("3", "秘密");

    private final String code;
    private final String label;

    Secrecy(String code, String label) {
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
