package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.courses.Application;
import org.lianbing.courses.Calls;
import org.lianbing.courses.admin.AuditLog;
import org.lianbing.courses.people.People;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The same application on a real PostgreSQL. */
class PostgresTest {

    @Test
    void thePeopleSideWorksOnPostgresql(@TempDir Path home) throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start();
                var running = new SpringApplicationBuilder(Application.class)
                        .run(
                                "--server.port=0",
                                "--spring.profiles.active=demo",
                                "--lianbing.home=" + home,
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres")) {
            var people = running.getBean(People.class);
            assertThat(people.countAccounts("")).isEqualTo(76);
            assertThat(people.members(people.groups().getFirst().id())).hasSize(13);
            var port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var calls = Calls.basic(port, "student01", "lianbing-demo").with("Idempotency-Key", "pg");
            var wish = "{\"current\": \"lianbing-demo\", \"password\": \"quiet-river\"}";
            assertThat(calls.put("/api/v1/me/password", wish).status()).isEqualTo(204);
            assertThat(running.getBean(AuditLog.class).count()).isGreaterThanOrEqualTo(2);
            var backup = Calls.basic(port, "admin01", "lianbing-demo").post("/api/v1/admin/backup", "");
            assertThat(backup.code()).isEqualTo("backup_by_postgresql");
        }
    }
}
