package org.lianbing.courses.desk;

import org.jspecify.annotations.Nullable;

/**
 * A sandbox as it is kept: whose it is and where it comes from.
 *
 * @param forkedOf the sandbox it is a copy of, null if it is none
 */
public record SandboxFile(
        String id,
        long ownerId,
        Kind kind,
        String baseline,
        @Nullable String forkedOf,
        @Nullable Integer forkedAt) {

    /** What a sandbox is for. */
    public enum Kind {
        /** Free practice. */
        PRACTICE,
        /** A drill under way or handed in. */
        ATTEMPT,
        /** A what-if copy. */
        FORK
    }
}
