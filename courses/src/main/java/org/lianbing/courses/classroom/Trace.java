package org.lianbing.courses.classroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a journal tells those who watch.
 *
 * @param code of the operation
 * @param what the operation's title, with the step if it is one
 * @param refusal code of the refusal, null if it was not refused
 * @param sentence what the refusal said, empty if none
 * @param isTalk whether it was said or shown at the counter
 */
public record Trace(
        int number, String code, String what, @Nullable String refusal, String sentence, boolean isTalk, Instant at) {

    public boolean isRefused() {
        return refusal != null;
    }
}
