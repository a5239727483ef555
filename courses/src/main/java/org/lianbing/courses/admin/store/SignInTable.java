package org.lianbing.courses.admin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.admin.OpenSignIn;
import org.lianbing.courses.admin.OpenSignIns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Open sign-ins in their table. */
@Repository
class SignInTable implements OpenSignIns {
    private static final String READ =
            "select id, account_id, kind, address, agent, started_at, seen_at, expires_at from sign_in ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String node;

    SignInTable(JdbcClient jdbc, Clock clock, @Value("${lianbing.node}") String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = node;
    }

    @Override
    public void add(OpenSignIn signIn, @Nullable String tokenHash) {
        jdbc.sql("insert into sign_in (id, account_id, kind, token_hash, node, address, agent, started_at, seen_at,"
                        + " expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(signIn.id())
                .param(signIn.accountId())
                .param(signIn.kind().name())
                .param(tokenHash)
                .param(node)
                .param(cut(signIn.address(), 60))
                .param(cut(signIn.agent(), 200))
                .param(Moments.column(signIn.startedAt()))
                .param(Moments.column(signIn.seenAt()))
                .param(Moments.column(signIn.expiresAt()))
                .update();
    }

    @Override
    public Optional<OpenSignIn> byToken(String tokenHash) {
        return jdbc.sql(READ + "where token_hash = ? and ended_at is null and expires_at > ?")
                .params(tokenHash, now())
                .query(SignInTable::read)
                .optional();
    }

    @Override
    public List<OpenSignIn> of(long accountId) {
        return jdbc.sql(READ + "where account_id = ? and ended_at is null and expires_at > ? order by started_at desc")
                .params(accountId, now())
                .query(SignInTable::read)
                .list();
    }

    @Override
    public boolean end(long accountId, String id) {
        return jdbc.sql("update sign_in set ended_at = ? where id = ? and account_id = ? and ended_at is null")
                        .params(now(), id, accountId)
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public List<String> endOthers(long accountId, @Nullable String kept) {
        var others = jdbc.sql("select id from sign_in where account_id = ? and ended_at is null and id <> ?")
                .params(accountId, kept == null ? "" : kept)
                .query(String.class)
                .list();
        others.forEach(id -> end(accountId, id));
        return others;
    }

    @Override
    public int endAllOfThisNode() {
        return jdbc.sql("update sign_in set ended_at = ? where node = ? and kind = 'SCREEN' and ended_at is null")
                .params(now(), node)
                .update();
    }

    @Override
    public List<String> endedScreensSince(Instant moment) {
        return jdbc.sql("select id from sign_in where ended_at > ? and node = ? and kind = 'SCREEN'")
                .params(Moments.column(moment), node)
                .query(String.class)
                .list();
    }

    @Override
    public void touch(Collection<String> ids, Instant seenAt) {
        if (!ids.isEmpty()) {
            jdbc.sql("update sign_in set seen_at = :at where id in (:ids)")
                    .param("at", Moments.column(seenAt))
                    .param("ids", ids)
                    .update();
        }
    }

    private java.time.OffsetDateTime now() {
        return Moments.column(clock.instant());
    }

    private static OpenSignIn read(ResultSet row, int number) throws SQLException {
        return new OpenSignIn(
                row.getString("id"),
                row.getLong("account_id"),
                OpenSignIn.Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("agent"),
                Moments.read(row, "started_at"),
                Moments.read(row, "seen_at"),
                Moments.read(row, "expires_at"));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
