package org.lianbing.courses.admin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in where, over all nodes. */
public interface OpenSignIns {

    void add(OpenSignIn signIn, @Nullable String tokenHash);

    /** The open, unexpired sign-in with this token. */
    Optional<OpenSignIn> byToken(String tokenHash);

    /** A person's open sign-ins, the latest first. */
    List<OpenSignIn> of(long accountId);

    /** Ends a sign-in of this person; false if there is no such one open. */
    boolean end(long accountId, String id);

    /** Ends all of a person's sign-ins but one, and returns the ended. */
    List<String> endOthers(long accountId, @Nullable String kept);

    /** Ends what this node had open in its last run. */
    int endAllOfThisNode();

    /** Which of this node's browser sign-ins were ended since then. */
    List<String> endedScreensSince(Instant moment);

    void touch(Collection<String> ids, Instant seenAt);
}
