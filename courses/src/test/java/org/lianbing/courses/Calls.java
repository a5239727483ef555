package org.lianbing.courses;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the REST interface as a program outside would. */
public final class Calls {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Map<String, String> headers;

    /** An answer with its JSON, if it has any. */
    public record Answer(int status, HttpResponse<byte[]> response) {
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String code() {
            return json().path("code").asString();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private Calls(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    public static Calls anonymous(int port) {
        return new Calls(port, Map.of());
    }

    public static Calls basic(int port, String login, String password) {
        var pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return anonymous(port)
                .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public static Calls bearer(int port, String token) {
        return anonymous(port).with("Authorization", "Bearer " + token);
    }

    public Calls with(String header, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Calls(port, Map.copyOf(more));
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    private Answer send(String method, String path, String json) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
