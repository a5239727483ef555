package org.lianbing.sandbox.collection;

import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Choice;

/** How a levy is paid (缴款方式). */
public enum PayMode implements Choice {
    AGREEMENT("01", "三方"),
    BANK("02", "银行端"),
    CASH("03", "现金"),
    POS("04", "POS"),
    SET_OFF("05", "退抵");

    private final String code;
    private final String label;

    PayMode(String code, String label) {
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

    /** The ticket kind of the slip made out for it, null for none (税收票证管理办法). */
    @Nullable
    String ticketKind() {
        return switch (this) {
            case AGREEMENT, BANK -> "101";
            case CASH, POS -> "102";
            case SET_OFF -> null;
        };
    }

    /** Whether the collector takes the money himself, so that he must make out a slip at once. */
    boolean isTakenByHand() {
        return this == CASH || this == POS;
    }
}
