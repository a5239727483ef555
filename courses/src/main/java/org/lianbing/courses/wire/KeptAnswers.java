package org.lianbing.courses.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The answers to calls that carried an {@code Idempotency-Key}, kept for a day. */
@Repository
class KeptAnswers {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final String THIS_CALL = " where account_id = ? and idem_key = ? and path = ? and method = ?";

    /** Which call it is: the same account, key, method and path make the same call. */
    record Call(long accountId, String key, String method, String path) {}

    /** What was answered; {@code location} is the header of a creation. */
    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            String body) {}

    /**
     * What is known of a call.
     *
     * @param run which process works or worked on it
     * @param answer null while it is at work, or if that process died over it
     */
    record Known(String bodyHash, String run, @Nullable Answer answer) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String node;
    private final String run;

    KeptAnswers(JdbcClient jdbc, Clock clock, @Value("${lianbing.node}") String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = node;
        this.run = node + "/" + UUID.randomUUID();
    }

    /** Takes the call on; false if somebody has it already. */
    boolean claim(Call call, String bodyHash) {
        try {
            return jdbc.sql("insert into idempotent_answer"
                                    + " (account_id, idem_key, path, method, body_hash, run, created_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?)")
                            .params(call.accountId(), call.key(), call.path(), call.method(), bodyHash, run, now())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    Optional<Known> find(Call call) {
        return jdbc.sql("select body_hash, run, status, content_type, location, body from idempotent_answer"
                        + THIS_CALL)
                .params(call.accountId(), call.key(), call.path(), call.method())
                .query((row, number) -> {
                    var status = row.getInt("status");
                    var answer = row.wasNull()
                            ? null
                            : new Answer(
                                    status,
                                    row.getString("content_type"),
                                    row.getString("location"),
                                    row.getString("body"));
                    return new Known(row.getString("body_hash"), row.getString("run"), answer);
                })
                .optional();
    }

    void keep(Call call, Answer answer) {
        jdbc.sql("update idempotent_answer set status = ?, content_type = ?, location = ?, body = ?" + THIS_CALL)
                .param(answer.status())
                .param(answer.contentType())
                .param(answer.location())
                .param(answer.body())
                .param(call.accountId())
                .param(call.key())
                .param(call.path())
                .param(call.method())
                .update();
    }

    /** Gives the call up, so that the next with its key is a first one again. */
    void release(Call call) {
        jdbc.sql("delete from idempotent_answer" + THIS_CALL)
                .params(call.accountId(), call.key(), call.path(), call.method())
                .update();
    }

    /** Whether the process is known to be gone: an earlier run of this very node. */
    boolean isGone(String otherRun) {
        return otherRun.startsWith(node + "/") && !otherRun.equals(run);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        jdbc.sql("delete from idempotent_answer where created_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
