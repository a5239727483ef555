package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** Which bureaus a taxpayer belongs to (国地税共管标志). */
public enum JointAdministration implements Choice {
    NATIONAL("1", "国税"),
    LOCAL("2", "地税"),
    BOTH("3", "共管");

    private final String code;
    private final String label;

    JointAdministration(String code, String label) {
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
