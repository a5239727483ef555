package org.lianbing.courses.admin.store;

import java.time.Instant;
import java.util.Optional;
import org.lianbing.courses.admin.Credentials;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The secret columns of the account table. */
@Repository
class CredentialsTable implements Credentials {
    private final JdbcClient jdbc;

    CredentialsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Secret> of(String login) {
        return jdbc.sql("select id, password_hash, enabled, failures, locked_until from account where login = ?")
                .param(login)
                .query((row, number) -> new Secret(
                        row.getLong("id"),
                        row.getString("password_hash"),
                        row.getBoolean("enabled"),
                        row.getInt("failures"),
                        Moments.readIfAny(row, "locked_until")))
                .optional();
    }

    @Override
    @Transactional
    public int countFailure(long accountId) {
        jdbc.sql("update account set failures = failures + 1 where id = ?")
                .param(accountId)
                .update();
        return jdbc.sql("select failures from account where id = ?")
                .param(accountId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void lock(long accountId, Instant until) {
        jdbc.sql("update account set failures = 0, locked_until = ? where id = ?")
                .params(Moments.column(until), accountId)
                .update();
    }

    @Override
    public void clearFailures(long accountId) {
        jdbc.sql("update account set failures = 0, locked_until = null where id = ?")
                .param(accountId)
                .update();
    }

    @Override
    public void setHash(long accountId, String hash, boolean mustChange) {
        jdbc.sql("update account set password_hash = ?, must_change = ? where id = ?")
                .params(hash, mustChange, accountId)
                .update();
    }

    @Override
    public int replaceHash(String oldHash, String newHash) {
        return jdbc.sql("update account set password_hash = ? where password_hash = ?")
                .params(newHash, oldHash)
                .update();
    }
}
