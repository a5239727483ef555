package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** What H2 promises with the settings of {@code application.yaml}: a commit outlives a kill, an interrupt closes nothing. */
class DurabilityTest {
    @TempDir
    Path home;

    static String url(Path home) throws Exception {
        var settings = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"));
        return String.valueOf(settings.getFirst().getProperty("spring.datasource.url"))
                .replace("${lianbing.home}", home.toString());
    }

    @RepeatedTest(3)
    void everyAcknowledgedRowOutlivesAKill() throws Exception {
        var said = home.resolve("acknowledged");
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url(home))
                .redirectOutput(said.toFile())
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged(said) > 2000);
        writer.destroyForcibly().waitFor();
        try (var connection = DriverManager.getConnection(url(home), "sa", "")) {
            assertThat(count(connection)).isGreaterThanOrEqualTo(acknowledged(said));
        }
    }

    /** The number in the last whole line. */
    private static long acknowledged(Path said) throws IOException {
        var text = Files.readString(said);
        var lines =
                text.substring(0, text.lastIndexOf('\n') + 1).strip().lines().toList();
        return lines.isEmpty() ? 0 : Long.parseLong(lines.getLast());
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheDatabase() throws Exception {
        try (var watcher = DriverManager.getConnection(url(home), "sa", "")) {
            watcher.createStatement().execute("create table entry (id bigint primary key, body varchar(2000))");
            for (int round = 0; round < 10; round++) {
                var first = round * 1_000_000L;
                var going = new AtomicBoolean(true);
                var worker = Thread.ofPlatform().start(() -> writeUntilStopped(first, going));
                worker.join(30);
                worker.interrupt();
                worker.join(5);
                going.set(false);
                worker.join();
            }
            assertThat(count(watcher)).isPositive();
            watcher.createStatement().execute("insert into entry values (-1, 'still open')");
        }
    }

    private void writeUntilStopped(long first, AtomicBoolean going) {
        try (var connection = DriverManager.getConnection(url(home), "sa", "")) {
            for (long id = first; going.get(); id++) {
                insert(connection, id);
            }
        } catch (Exception interrupted) {
            going.set(false);
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select count(*) from entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void insert(Connection connection, long id) throws SQLException {
        try (var statement = connection.prepareStatement("insert into entry values (?, ?)")) {
            statement.setLong(1, id);
            statement.setString(2, "x".repeat(500));
            statement.executeUpdate();
        }
    }

    /** Inserts rows and says the number of each once it is committed, until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            try (var connection = DriverManager.getConnection(arguments[0], "sa", "")) {
                connection
                        .createStatement()
                        .execute("create table if not exists entry (id bigint primary key, body varchar(2000))");
                connection.createStatement().execute("delete from entry");
                for (long id = 1; id < 1_000_000; id++) {
                    insert(connection, id);
                    System.out.println(id);
                }
            }
        }
    }
}
