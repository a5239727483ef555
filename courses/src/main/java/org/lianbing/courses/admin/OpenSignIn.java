package org.lianbing.courses.admin;

import java.time.Instant;

/**
 * A sign-in that has not ended.
 *
 * @param agent the browser or program, as it names itself
 */
public record OpenSignIn(
        String id,
        long accountId,
        Kind kind,
        String address,
        String agent,
        Instant startedAt,
        Instant seenAt,
        Instant expiresAt) {

    /** How one is signed in. */
    public enum Kind {
        /** a browser */
        SCREEN,
        /** a bearer token of the REST interface */
        TOKEN
    }
}
