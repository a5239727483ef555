package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.courses.Application;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Classwork;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.People;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A window that closes while nothing runs is made up for when the application starts again. */
class WindowRestartTest {
    @TempDir
    Path home;

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .run("--server.port=0", "--lianbing.home=" + home);
    }

    @Test
    void whatWasOpenWhenTheWindowClosedUnattendedIsHandedInAfterTheRestart() {
        Attempt attempt;
        Instant closes;
        try (var before = start()) {
            var drills = before.getBean(Drills.class);
            var work = new Classwork(drills, before.getBean(Sandboxes.class), before.getBean(People.class));
            closes = Instant.now().plusSeconds(5);
            var given = work.give(closes, 1, "student01");
            attempt = drills.startAssigned(work.person("student01"), given.id());
            work.greet(attempt);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> Instant.now().isAfter(closes.plusSeconds(1)));
        try (var after = start()) {
            var drills = after.getBean(Drills.class);
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> !drills.find(attempt.id()).orElseThrow().isOpen());
            assertThat(drills.find(attempt.id()).orElseThrow().score()).isNotNull();
        }
    }
}
