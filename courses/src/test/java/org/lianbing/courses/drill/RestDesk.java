package org.lianbing.courses.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.lianbing.courses.Calls;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trainee who knows the published interface and nothing else: drill, papers, catalogue, answers. */
final class RestDesk {
    private static final JsonMapper JSON = new JsonMapper();

    private final Calls calls;
    private final JsonNode started;
    private final Map<String, JsonNode> papers = new LinkedHashMap<>();

    private RestDesk(Calls calls, JsonNode started) {
        this.calls = calls;
        this.started = started;
        keep(started.path("papers"));
    }

    /** Starts the base variant of a drill. */
    static RestDesk start(Calls calls, String scenario) {
        var answer = calls.post("/api/v1/attempts", "{\"scenario\":\"" + scenario + "\",\"seed\":0}");
        assertThat(answer.status()).isEqualTo(201);
        return new RestDesk(calls, answer.json());
    }

    Calls calls() {
        return calls;
    }

    String id() {
        return started.path("id").asString();
    }

    String taxpayer() {
        return started.path("personas").path(0).path("taxpayer_id").asString();
    }

    /** The bureau of an officer whose chair is open. */
    String authority(String officer) {
        return first(
                        started.path("posts"),
                        post -> post.path("officer").asString().equals(officer))
                .path("authority")
                .asString();
    }

    String path(String rest) {
        return "/api/v1/attempts/" + id() + rest;
    }

    Calls.Answer post(String rest, Map<String, ?> body) {
        return calls.post(path(rest), JSON.writeValueAsString(body));
    }

    JsonNode get(String rest) {
        var answer = calls.get(path(rest));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    /** Says, asks, shows or answers something at the counter; what is handed over stays on the desk. */
    JsonNode talk(String kind, Object what) {
        var answer = post("/conversation", Map.of(kind, what));
        assertThat(answer.status()).as(kind + " " + what).isEqualTo(200);
        keep(answer.json().path("papers"));
        return answer.json();
    }

    private void keep(JsonNode lines) {
        lines.forEach(paper -> {
            if (paper.path("state").asString().equals("on_desk")) {
                papers.put(paper.path("id").asString(), paper.path("fields"));
            }
        });
    }

    /** A field of a paper that lies on the desk. */
    String read(String paper, String field) {
        assertThat(papers).as("资料 " + paper).containsKey(paper);
        var value = papers.get(paper).path(field);
        assertThat(value.isMissingNode()).as(paper + " 的 " + field).isFalse();
        return value.asString();
    }

    /** Answers the question that speaks of something. */
    JsonNode answer(String about, String answer) {
        var question = first(
                get("").path("questions"), asked -> asked.path("ask").asString().contains(about));
        return talk("answer", Map.of("question", question.path("id").asString(), "answer", answer));
    }

    Calls.Answer submit(String operation, String officer, Map<String, ?> form) {
        return post("/operations/" + operation, Map.of("officer", officer, "form", form));
    }

    /** An operation that must be accepted or open a case. */
    JsonNode done(String operation, String officer, Map<String, ?> form) {
        var answer = submit(operation, officer, form);
        var says = new String(answer.response().body(), StandardCharsets.UTF_8);
        assertThat(answer.status()).as(operation + " " + says).isEqualTo(200);
        assertThat(answer.json().path("outcome").asString()).as(says).isIn("accepted", "opened");
        return answer.json();
    }

    /** The next step of a case, which must be accepted. */
    void step(JsonNode opened, String action, String officer, Map<String, ?> form) {
        var no = opened.path("case").asString();
        var answer = post("/cases/" + no + "/steps", Map.of("action", action, "officer", officer, "form", form));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("outcome").asString())
                .as(action + " " + answer.json())
                .isEqualTo("accepted");
    }

    /** The code of a form's field that bears a name: from its choices, or from its code table. */
    String code(String operation, String field, String name) {
        var form = calls.get("/api/v1/operations/" + operation).json().path("fields");
        var known = first(form, candidate -> candidate.path("name").asString().equals(field));
        if (known.has("choices")) {
            return first(
                            known.path("choices"),
                            choice -> choice.path("label").asString().contains(name))
                    .path("code")
                    .asString();
        }
        var table = known.path("code_table").asString();
        var rows = calls.get("/api/v1/code-tables/" + table + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        return first(
                        rows.json().path("items"),
                        row -> row.path("name").asString().equals(name))
                .path("code")
                .asString();
    }

    /** The rows of a section of the one-taxpayer view. */
    List<JsonNode> section(String title) {
        var sections = get("/taxpayers/" + taxpayer()).path("sections");
        var rows = first(sections, section -> section.path("title").asString().equals(title))
                .path("rows");
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static JsonNode first(JsonNode list, Predicate<JsonNode> which) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("没有找到，现有：" + list));
    }
}
