package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** What a person proves himself with; the reference knows the identity card alone. */
public enum PersonIdKind implements Choice {
    RESIDENT_ID("201", "居民身份证");

    private final String code;
    private final String label;

    PersonIdKind(String code, String label) {
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
