package org.lianbing.courses.outside;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a call to a partner can go wrong. */
public enum OutsideFault {
    /** Answers, but late; still in time. */
    DELAY,
    /** Does what it was asked to do, but the answer comes too late to be heard. */
    TIMEOUT,
    /** The line breaks before the partner heard anything. */
    RESET,
    /** Does what it was asked to do, but nobody can read the answer. */
    GARBAGE,
    /** The bank refuses a debit: 余额不足. */
    INSUFFICIENT_FUNDS,
    /** The bank refuses a debit or a verification: 协议无效. */
    AGREEMENT_VOID;

    /** Its name over the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a fault of the line, which can hit any call; the others are decisions of the bank. */
    public boolean isOfTheLine() {
        return switch (this) {
            case DELAY, TIMEOUT, RESET, GARBAGE -> true;
            case INSUFFICIENT_FUNDS, AGREEMENT_VOID -> false;
        };
    }

    /** Whether it can happen with a partner. */
    public boolean hits(Partner partner) {
        return isOfTheLine() || partner == Partner.BANK;
    }

    public static Optional<OutsideFault> of(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code().equals(code))
                .findFirst();
    }
}
