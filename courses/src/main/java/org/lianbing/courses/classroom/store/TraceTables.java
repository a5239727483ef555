package org.lianbing.courses.classroom.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lianbing.courses.classroom.Trace;
import org.lianbing.courses.classroom.Traces;
import org.lianbing.courses.wording.Terms;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Replica;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the journals of a class from their table. */
@Repository
class TraceTables implements Traces {
    private static final String COUNTER = "GT";

    private final JdbcClient jdbc;
    private final Replica replica;

    TraceTables(JdbcClient jdbc, Replica replica) {
        this.jdbc = jdbc;
        this.replica = replica;
    }

    @Override
    public Map<String, Integer> heads(long assignmentId) {
        Map<String, Integer> heads = new HashMap<>();
        jdbc.sql("select j.sandbox_id, max(j.number) as head from journal_entry j join attempt a on a.id = j.sandbox_id"
                        + " where a.assignment_id = ? group by j.sandbox_id")
                .param(assignmentId)
                .query((row, number) -> heads.put(row.getString("sandbox_id"), row.getInt("head")))
                .list();
        return heads;
    }

    @Override
    public List<Trace> after(String attempt, int entry) {
        return jdbc
                .sql("select body, recorded_at from journal_entry where sandbox_id = ? and number > ? order by number")
                .params(attempt, entry)
                .query(this::trace)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Trace> trace(ResultSet row, int number) throws SQLException {
        var entry = replica.read(row.getString("body"));
        var recorded = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return entry.isGiven() ? Optional.empty() : Optional.of(trace(entry, recorded));
    }

    private Trace trace(Entry entry, Instant recorded) {
        var refusal = entry.refusal();
        return new Trace(
                entry.number(),
                entry.code(),
                what(entry, Terms.in(Wording.CHINESE)),
                what(entry, Terms.in(Wording.ENGLISH)),
                refusal == null ? null : refusal.code(),
                refusal == null ? "" : refusal.message(),
                entry.code().startsWith(COUNTER),
                Objects.requireNonNullElse(entry.at(), recorded));
    }

    /** A moved date is no operation and has no title. */
    private String what(Entry entry, Terms terms) {
        if (entry.kind() == Entry.Kind.TURN) {
            return "→ " + entry.businessDate();
        }
        var title = terms.operation(replica.catalogue().operation(entry.code()));
        var action = entry.action();
        return action == null ? title : terms.action(action) + " · " + title;
    }
}
