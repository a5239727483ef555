package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What a full disk does to H2: the database closes itself under the open connections. */
@CoursesTest
@DirtiesContext
class ClosedStoreTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aStoreThatClosedItselfIsOpenedAgainAndKeepsWhatWasAcknowledged() {
        var calls = Calls.basic(port, "student50", CoursesTest.PASSWORD);
        var opened = calls.post("/api/v1/sandboxes", "{\"baseline\": \"changsha-2015\", \"today\": \"2015-10-08\"}");
        var sandbox = "/api/v1/sandboxes/" + opened.json().path("id").asString();
        assertThat(calls.post(sandbox + "/turn-to", "{\"date\": \"2015-10-09\"}")
                        .status())
                .isEqualTo(200);

        jdbc.sql("shutdown immediately").update();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var answer = calls.get(sandbox + "/journal");
            return answer.status() == 200 || fails(answer);
        });

        assertThat(calls.get(sandbox + "/journal").json().path("total").asInt()).isEqualTo(2);
        assertThat(calls.post(sandbox + "/turn-to", "{\"date\": \"2015-10-10\"}")
                        .status())
                .isEqualTo(200);
    }

    /** While it is closed every call says so. */
    private static boolean fails(Calls.Answer answer) {
        assertThat(answer.code()).isEqualTo("storage_unavailable");
        return false;
    }
}
