package org.lianbing.courses.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.SandboxFiles;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Stored;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sandboxes and journals in tables; an entry and the orders in it are stored in one transaction. */
@Repository
class SandboxTables implements SandboxFiles {
    private static final String FILE = "select id, owner_id, kind, baseline, forked_of, forked_at from sandbox ";
    /** As long as whoever committed an order may still be waiting for its answer. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Replica replica;
    private final OrderTable orders;
    private final SharedCommit commits;

    SandboxTables(JdbcClient jdbc, Replica replica, OrderTable orders, SharedCommit commits) {
        this.jdbc = jdbc;
        this.replica = replica;
        this.orders = orders;
        this.commits = commits;
    }

    @Override
    @Transactional
    public void create(SandboxFile file, List<Entry> entries) {
        jdbc.sql("insert into sandbox (id, owner_id, kind, baseline, forked_of, forked_at) values (?, ?, ?, ?, ?, ?)")
                .params(file.id(), file.ownerId(), file.kind().name(), file.baseline())
                .param(file.forkedOf())
                .param(file.forkedAt())
                .update();
        for (var entry : entries) {
            insert(file.id(), entry, replica.write(entry));
            orders.ordered(file.id(), entry, Duration.ZERO);
            orders.answered(file.id(), entry);
        }
    }

    @Override
    public void append(String sandbox, Entry entry) {
        var body = replica.write(entry);
        commits.store(() -> {
            try {
                insert(sandbox, entry, body);
            } catch (DuplicateKeyException taken) {
                throw new NotNext(sandbox, entry.number());
            }
            orders.ordered(sandbox, entry, FIRST_WAIT);
            orders.answered(sandbox, entry);
        });
    }

    private void insert(String sandbox, Entry entry, String body) {
        jdbc.sql("insert into journal_entry (sandbox_id, number, body, hash) values (?, ?, ?, ?)")
                .params(sandbox, entry.number(), body, entry.hash())
                .update();
    }

    @Override
    public List<Entry> read(String sandbox, int first) {
        return texts(sandbox, first).stream().map(replica::read).toList();
    }

    /** Entries are read side by side: a long journal is back sooner. */
    @Override
    public List<Stored> journal(String sandbox) {
        return texts(sandbox, 1).parallelStream().map(replica::stored).toList();
    }

    private List<String> texts(String sandbox, int first) {
        return jdbc.sql("select body from journal_entry where sandbox_id = ? and number >= ? order by number")
                .params(sandbox, first)
                .query((row, number) -> row.getString("body"))
                .list();
    }

    @Override
    public Optional<SandboxFile> find(String id) {
        return jdbc.sql(FILE + "where id = ?")
                .param(id)
                .query(SandboxTables::readFile)
                .optional();
    }

    @Override
    public List<SandboxFile> of(long ownerId, int limit, int offset) {
        return jdbc.sql(FILE + "where owner_id = ? order by created_at desc, id limit ? offset ?")
                .params(ownerId, limit, offset)
                .query(SandboxTables::readFile)
                .list();
    }

    @Override
    public long count(long ownerId) {
        return jdbc.sql("select count(*) from sandbox where owner_id = ?")
                .param(ownerId)
                .query(Long.class)
                .single();
    }

    private static SandboxFile readFile(ResultSet row, int number) throws SQLException {
        var forkedAt = row.getInt("forked_at");
        var isFork = !row.wasNull();
        return new SandboxFile(
                row.getString("id"),
                row.getLong("owner_id"),
                SandboxFile.Kind.valueOf(row.getString("kind")),
                row.getString("baseline"),
                row.getString("forked_of"),
                isFork ? forkedAt : null);
    }
}
