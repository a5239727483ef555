package org.lianbing.courses.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened around accounts, kept for ever: rows are only added. */
public interface AuditLog {

    /** What an entry is about. */
    enum What {
        SIGNED_IN,
        REFUSED,
        LOCKED,
        SIGNED_OUT,
        ENDED_BY_SELF,
        EXPIRED,
        PASSWORD_CHANGED,
        ACCOUNT_ADDED,
        BACKED_UP
    }

    /** One line of the log; {@code accountId} is null where nobody of that login exists. */
    record Entry(Instant at, @Nullable Long accountId, String login, What what, String address, String detail) {}

    /** Adds a line at this moment; texts longer than their column are cut. */
    void add(@Nullable Long accountId, String login, What what, String address, String detail);

    /** The latest lines about an account, newest first. */
    List<Entry> about(long accountId, int limit);

    /** The latest lines, newest first. */
    List<Entry> latest(int limit, int offset);

    long count();
}
