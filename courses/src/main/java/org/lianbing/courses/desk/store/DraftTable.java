package org.lianbing.courses.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lianbing.courses.desk.Drafts;
import org.lianbing.sandbox.Replica;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Drafts in a table. */
@Repository
class DraftTable implements Drafts {
    private static final String DRAFT =
            "select form, body, seen, saved_at from form_draft where account_id = ? and sandbox_id = ?";

    private final JdbcClient jdbc;
    private final Replica replica;

    DraftTable(JdbcClient jdbc, Replica replica) {
        this.jdbc = jdbc;
        this.replica = replica;
    }

    @Override
    @Transactional
    public void save(long accountId, String sandboxId, Draft draft) {
        drop(accountId, sandboxId, draft.form());
        jdbc.sql(
                        "insert into form_draft (account_id, sandbox_id, form, body, seen, saved_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        accountId,
                        sandboxId,
                        draft.form(),
                        draft.body().toString(),
                        draft.seen(),
                        draft.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Draft> find(long accountId, String sandboxId, String form) {
        return jdbc.sql(DRAFT + " and form = ?")
                .params(accountId, sandboxId, form)
                .query(this::read)
                .optional();
    }

    @Override
    public List<Draft> all(long accountId, String sandboxId) {
        return jdbc.sql(DRAFT + " order by saved_at")
                .params(accountId, sandboxId)
                .query(this::read)
                .list();
    }

    @Override
    public void drop(long accountId, String sandboxId, String form) {
        jdbc.sql("delete from form_draft where account_id = ? and sandbox_id = ? and form = ?")
                .params(accountId, sandboxId, form)
                .update();
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("form"),
                (ObjectNode) replica.parse(row.getString("body")),
                row.getInt("seen"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
