package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a full disk does to H2: the database closes itself under the open connections. */
@CoursesTest
class ClosedStoreTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aStoreThatClosedItselfIsOpenedAgainAndKeepsWhatWasAcknowledged() throws InterruptedException {
        var calls = Calls.basic(port, "student50", CoursesTest.PASSWORD);
        var opened = calls.post("/api/v1/sandboxes", "{\"baseline\": \"changsha-2015\", \"today\": \"2015-10-08\"}");
        var sandbox = "/api/v1/sandboxes/" + opened.json().path("id").asString();
        assertThat(calls.post(sandbox + "/turn-to", "{\"date\": \"2015-10-09\"}")
                        .status())
                .isEqualTo(200);

        jdbc.sql("shutdown immediately").update();
        var status = 0;
        for (int tries = 0; tries < 60 && status != 200; tries++) {
            var answer = calls.get(sandbox + "/journal");
            status = answer.status();
            if (status != 200) {
                assertThat(answer.code()).isEqualTo("storage_unavailable");
                Thread.sleep(100);
            }
        }

        assertThat(status).isEqualTo(200);
        assertThat(calls.get(sandbox + "/journal").json().path("total").asInt()).isEqualTo(2);
        assertThat(calls.post(sandbox + "/turn-to", "{\"date\": \"2015-10-10\"}")
                        .status())
                .isEqualTo(200);
    }
}
