package org.lianbing.courses.outside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a debit ended.
 *
 * @param reason why nothing was debited; null after success
 * @param on the business date on which it ended
 */
public record Settlement(boolean success, @Nullable String reason, LocalDate on) {

    public static Settlement done(LocalDate on) {
        return new Settlement(true, null, on);
    }

    public static Settlement failed(@Nullable String reason, LocalDate on) {
        return new Settlement(false, reason, on);
    }
}
