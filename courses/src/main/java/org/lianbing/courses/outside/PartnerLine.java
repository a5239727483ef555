package org.lianbing.courses.outside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lianbing.sandbox.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP to the embedded mock. 200 with all it must hold is an answer, 404 is "not known", and everything else, from
 * a broken line to an unreadable body, is "unreachable" and a line in the log.
 */
@Component
class PartnerLine {
    private static final Logger log = LoggerFactory.getLogger(PartnerLine.class);

    private final OutsideAddress address;
    private final OutsideSettings settings;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client;

    PartnerLine(OutsideAddress address, OutsideSettings settings) {
        this.address = address;
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * A message to a partner.
     *
     * @param headers what the mock needs to know and no real partner would be told: sandbox, business dates
     */
    record Call(String method, String path, Map<String, String> headers, Map<String, String> body) {
        @Override
        public String toString() {
            return method + " " + path + " for sandbox " + headers.get(MockHeaders.SANDBOX);
        }
    }

    /** @param needed fields without which the answer is broken */
    Reply ask(Call call, List<String> needed) {
        var base = address.base();
        if (base.isEmpty()) {
            return unreachable(call, "the mock does not run");
        }
        try {
            return read(call, exchange(request(base.get(), call)), needed);
        } catch (TimeoutException late) {
            return unreachable(
                    call, "no answer within " + settings.readTimeout().toMillis() + " ms");
        } catch (IOException broken) {
            return unreachable(call, String.valueOf(broken));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unreachable(call, "interrupted");
        }
    }

    private HttpRequest request(URI base, Call call) {
        var body = call.body().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(json.writeValueAsString(call.body()));
        var request = HttpRequest.newBuilder(base.resolve(call.path()))
                .method(call.method(), body)
                .header("Content-Type", "application/json");
        call.headers().forEach(request::header);
        return request.build();
    }

    /** The time limit holds for the whole answer, so that one that drips in slowly does not hold the clerk up. */
    private HttpResponse<String> exchange(HttpRequest request)
            throws IOException, InterruptedException, TimeoutException {
        var answer = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return answer.get(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private Reply read(Call call, HttpResponse<String> response, List<String> needed) {
        return switch (response.statusCode()) {
            case 200 -> answer(call, response.body(), needed);
            case 404 -> Reply.notFound();
            default -> unreachable(call, "status " + response.statusCode());
        };
    }

    private Reply answer(Call call, String body, List<String> needed) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            for (var field : json.readTree(body).properties()) {
                if (!field.getValue().isValueNode()) {
                    return unreachable(call, field.getKey() + " is no plain value");
                }
                values.put(field.getKey(), field.getValue().asString(""));
            }
        } catch (JacksonException garbage) {
            return unreachable(call, "no JSON");
        }
        return needed.stream()
                .filter(name -> values.getOrDefault(name, "").isBlank())
                .findFirst()
                .map(name -> unreachable(call, "no " + name + " in the answer"))
                .orElseGet(() -> Reply.answered(values));
    }

    private static Reply unreachable(Call call, String why) {
        log.warn("{}: {}; taken as unreachable", call, why);
        return Reply.unreachable();
    }
}
