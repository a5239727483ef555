package org.lianbing.courses.admin;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret side of an account: its password hash, failures and lock. */
public interface Credentials {

    /** What is needed to judge a password. */
    record Secret(
            long accountId,
            String hash,
            boolean enabled,
            int failures,
            @Nullable Instant lockedUntil) {}

    Optional<Secret> of(String login);

    /** Counts a failure and returns how many there are now. */
    int countFailure(long accountId);

    /** Locks the account until then and starts counting afresh. */
    void lock(long accountId, Instant until);

    void clearFailures(long accountId);

    void setHash(long accountId, String hash, boolean mustChange);

    /** Gives the new hash to every account that still has the old one, and returns how many. */
    int replaceHash(String oldHash, String newHash);
}
