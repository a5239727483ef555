package org.lianbing.courses.start;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the pool to throw away connections to a database that closed itself, as H2 does when the disk is full: the next
 * connection opens it again, so that work goes on once there is room.
 */
public final class ClosedStore implements SQLExceptionOverride {
    /** Database is closed; database is already closed for shutdown. */
    private static final Set<Integer> H2_CLOSED = Set.of(90098, 90121);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return H2_CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
