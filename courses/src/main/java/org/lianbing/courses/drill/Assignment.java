package org.lianbing.courses.drill;

import java.time.Instant;

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
        AFTER_CLOSE
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Whether expected values may be shown now. */
    public boolean mayShowExpected(Instant now) {
        return showsExpected == ShowsExpected.AT_ONCE || !now.isBefore(closesAt);
    }
}
