package org.lianbing.courses.drill;

import java.time.Instant;
import java.util.Locale;

/**
 * A drill given to people for a window of time.
 *
 * @param maxAttempts how often each may try
 */
public record Assignment(
        long id,
        String scenario,
        String title,
        long createdBy,
        Instant opensAt,
        Instant closesAt,
        int maxAttempts,
        ShowsExpected showsExpected) {

    /** When the expected values of the marks are shown. */
    public enum ShowsExpected {
        AT_ONCE,
        AFTER_CLOSE;

        /** The name in JSON, such as {@code after_close}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a moment lies: the window holds the moment it opens at, no longer the one it closes at. */
    public enum State {
        UPCOMING,
        OPEN,
        CLOSED;

        /** The name in JSON, such as {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state(Instant now) {
        if (now.isBefore(opensAt)) {
            return State.UPCOMING;
        }
        return now.isBefore(closesAt) ? State.OPEN : State.CLOSED;
    }

    public boolean isOpen(Instant now) {
        return state(now) == State.OPEN;
    }

    /** Whether expected values may be shown now. */
    public boolean mayShowExpected(Instant now) {
        return showsExpected == ShowsExpected.AT_ONCE || !now.isBefore(closesAt);
    }
}
