package org.lianbing.courses.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The server on this machine, asked by a command through the {@link Door} it left. */
final class RunningServer {
    private RunningServer() {}

    /** Has the server that serves this home write its backup into the file; false if none runs. */
    static boolean backUp(Path home, Path file) throws IOException, InterruptedException {
        var word = Door.read(home).orElse(null);
        if (word == null) {
            return false;
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + word.port() + "/api/v1/admin/backup"))
                .header("Authorization", "Local " + word.key())
                .timeout(Duration.ofMinutes(30))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new CommandRefused(
                            "运行中的实例拒绝备份（" + answer.statusCode() + "）。 The running server refused the backup.");
                }
                Files.copy(body, file);
            }
            return true;
        } catch (ConnectException gone) {
            return false;
        }
    }
}
