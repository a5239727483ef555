package org.lianbing.sandbox.general;

import org.lianbing.sandbox.value.Choice;

/** How long an archived document is kept (保存期). */
public enum Retention implements Choice {
    PERMANENT("1", "永久"),
    THIRTY_YEARS("2", "三十年"),
    TEN_YEARS("3", "十年");

    private final String code;
    private final String label;

    Retention(String code, String label) {
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
