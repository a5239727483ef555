package org.lianbing.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.courses.stage.StageApplication;
import tools.jackson.databind.JsonNode;

/** The server is killed while people work: whatever it acknowledged is there when it is back. */
class KillTest {
    private static final int PEOPLE = 6;
    private static final int SANDBOXES = 3;
    /** So many operations are stored when the server is killed in the middle of the next. */
    private static final int ENOUGH = 300;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path home;

    private Process server;

    /** An operation the server said was stored. */
    private record Acknowledged(String sandbox, int entry, String text) {}

    @Test
    void everyAcknowledgedOperationSurvivesKill9() throws Exception {
        start();
        var boxes = openSandboxes();
        var acknowledged = workUntilKilled(boxes);

        start();
        Map<String, List<JsonNode>> journals = new HashMap<>();
        for (var box : boxes) {
            journals.put(box, journal(box));
        }
        assertThat(acknowledged).allSatisfy(done -> {
            var entry = journals.get(done.sandbox()).get(done.entry() - 1);
            assertThat(entry.path("number").asInt()).isEqualTo(done.entry());
            assertThat(entry.path("form").path("text").asString()).isEqualTo(done.text());
        });
        assertThat(calls().post("/api/v1/sandboxes/" + boxes.getFirst() + "/operations/TS-01", note("afterwards"))
                        .status())
                .isEqualTo(200);
    }

    private List<String> openSandboxes() {
        List<String> boxes = new ArrayList<>();
        for (int i = 0; i < SANDBOXES; i++) {
            var answer = calls().post("/api/v1/sandboxes", "{\"baseline\": \"stage\"}");
            assertThat(answer.status()).isEqualTo(201);
            boxes.add(answer.json().path("id").asString());
        }
        return boxes;
    }

    /** Several people per sandbox, so that they get in each other's way. */
    private List<Acknowledged> workUntilKilled(List<String> boxes) throws InterruptedException {
        var acknowledged = new ConcurrentLinkedQueue<Acknowledged>();
        var count = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int i = 0; i < PEOPLE; i++) {
                var box = boxes.get(i % boxes.size());
                people.submit(() -> work(box, count, acknowledged));
            }
            await().atMost(PATIENCE).until(() -> acknowledged.size() >= ENOUGH);
            server.destroyForcibly();
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.exitValue()).isEqualTo(128 + 9);
        return List.copyOf(acknowledged);
    }

    private void work(String box, AtomicInteger count, ConcurrentLinkedQueue<Acknowledged> acknowledged) {
        var calls = calls();
        while (server.isAlive()) {
            var text = "第 " + count.incrementAndGet() + " 笔";
            try {
                var answer = calls.post("/api/v1/sandboxes/" + box + "/operations/TS-01", note(text));
                if (answer.status() == 200) {
                    acknowledged.add(
                            new Acknowledged(box, answer.json().path("entry").asInt(), text));
                }
            } catch (RuntimeException killed) {
                return;
            }
        }
    }

    private static String note(String text) {
        return "{\"form\": {\"text\": \"" + text + "\"}}";
    }

    private List<JsonNode> journal(String box) {
        List<JsonNode> entries = new ArrayList<>();
        while (true) {
            var page = calls().get("/api/v1/sandboxes/" + box + "/journal?limit=1000&offset=" + entries.size());
            assertThat(page.status()).isEqualTo(200);
            page.json().path("items").forEach(entries::add);
            if (entries.size() >= page.json().path("total").asInt()) {
                return entries;
            }
        }
    }

    private Calls calls() {
        return Calls.basic(port(), "student01", CoursesTest.PASSWORD);
    }

    private Path door() {
        return home.resolve("run").resolve("door");
    }

    private int port() {
        try {
            return Integer.parseInt(Files.readString(door()).split(" ")[0]);
        } catch (IOException | NumberFormatException notThere) {
            throw new IllegalStateException("the server is not there", notThere);
        }
    }

    private void start() throws IOException {
        Files.deleteIfExists(door());
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StageApplication.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> !server.isAlive() || answers());
        assertThat(server.isAlive())
                .as(() -> "the server's last words: " + lastWords())
                .isTrue();
    }

    private boolean answers() {
        try {
            return calls().get("/api/v1/me").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private String lastWords() {
        try {
            return Files.readString(home.resolve("server.log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.destroyForcibly();
        }
    }
}
