package org.lianbing.courses.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lianbing.sandbox.bench.Figures;
import org.springframework.util.FileSystemUtils;

/**
 * From {@code ./lianbing run} to the first sign-in page: with demo data in a fresh home, again in the same home, and
 * with {@code --fast}. Building the jar and preparing the start-up cache come before and do not count. The yardstick: a JVM
 * that starts and ends.
 */
final class StartBench {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double MOST_FIRST_SECONDS = 30;
    private static final double MOST_LATER_SECONDS = 15;
    private static final double MOST_FAST_SECONDS = 8;

    private final Path root = root();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        var bench = new StartBench();
        var home = Files.createTempDirectory("lianbing-bench");
        try {
            bench.run(home);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private void run(Path home) throws Exception {
        secondsTo(home.resolve("prepared"), "--fast");
        var figures = new Figures(System.out);
        figures.head();
        var used = home.resolve("used");
        figures.atMost("first start with demo data to its sign-in page", secondsTo(used), MOST_FIRST_SECONDS, "s");
        figures.atMost("later start, median of 3", median(used), MOST_LATER_SECONDS, "s");
        figures.atMost("later start with --fast, median of 3", median(used, "--fast"), MOST_FAST_SECONDS, "s");
        figures.note("yardstick: java -version", bareJvm(), "s");
    }

    private double median(Path home, String... options) throws Exception {
        var seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = secondsTo(home, options);
        }
        Arrays.sort(seconds);
        return seconds[1];
    }

    private double secondsTo(Path home, String... options) throws Exception {
        var port = freePort();
        List<String> line = new ArrayList<>(List.of(
                root.resolve("lianbing").toString(), "run", "--port", String.valueOf(port), "--home", home.toString()));
        line.addAll(List.of(options));
        var log = Files.createTempFile("lianbing-bench", ".log");
        var begun = System.nanoTime();
        var server = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            var page = URI.create("http://127.0.0.1:" + port + "/");
            while (!showsPage(page)) {
                if (!server.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("does not start: " + Files.readString(log));
                }
                LockSupport.parkNanos(20_000_000);
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
            Files.delete(log);
        }
    }

    /** Whether whoever opens the address is shown the sign-in page. */
    private boolean showsPage(URI page) throws IOException, InterruptedException {
        try {
            var answer = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    && answer.uri().getPath().endsWith("/login")
                    && answer.body().contains("<html");
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static double bareJvm() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The folder of the launcher, above wherever this runs or lies. */
    private static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("lianbing"))) {
                return folder;
            }
        }
        throw new IllegalStateException("run it below the folder of the launcher");
    }
}
