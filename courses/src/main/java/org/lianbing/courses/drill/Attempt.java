package org.lianbing.courses.drill;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try at a drill; it bears the id of its sandbox.
 *
 * @param seed decides the variant; never told while the attempt is open
 * @param assignmentId null in free practice
 * @param number counts a person's attempts at an assignment from 1; 0 in free practice
 * @param handedInAt null while open
 * @param score null until graded
 */
public record Attempt(
        String id,
        long accountId,
        String scenario,
        String scenarioVersion,
        long seed,
        @Nullable Long assignmentId,
        int number,
        Instant startedAt,
        @Nullable Instant handedInAt,
        @Nullable Integer score,
        @Nullable Boolean passed) {

    public boolean isOpen() {
        return handedInAt == null;
    }
}
