package org.lianbing.courses.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Notes as a program outside meets them. */
@CoursesTest
class NoteCallsTest {
    private static final String NOTE = """
            {"title": "%s", "body": "先看**原件**。", "domain": "fp", "operations": ["fp-03"], "refusals": ["FP-03-V5"],
             "tags": ["购票员"], "clause": "发票管理办法第十五条", "verified_on": "2015-09-10"}""";

    @LocalServerPort
    int port;

    @BeforeEach
    void theIndexIsReady() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("student10").get("/api/v1/notes?limit=1").status() == 200
                        && find("").path("total").asInt() >= 96);
    }

    private Calls as(String login) {
        return Calls.basic(port, login, CoursesTest.PASSWORD);
    }

    private JsonNode find(String q) {
        return as("student10").get("/api/v1/notes?q=" + coded(q)).json();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String written(String title) {
        var answer = as("mentor02").post("/api/v1/notes", NOTE.formatted(title));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static List<String> faults(Calls.Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(fault -> fault.path("field").asString() + " "
                        + fault.path("code").asString())
                .toList();
    }

    @Test
    void findsAndFilters() {
        var found = find("跨区域报告");
        assertThat(found.path("items").get(0).path("id").asString()).isEqualTo("dj-09-write-off-in-time");
        assertThat(found.path("items").get(0).path("title_html").asString()).contains("<mark>外管证</mark>");
        assertThat(found.path("items").get(0).path("mark").asString()).isIn("源", "记忆", "待业务复核");
        assertThat(found.path("exact").asBoolean()).isTrue();
        assertThat(found.path("synonyms").get(0).valueStream().map(JsonNode::asString))
                .contains("外管证");
        var filtered = as("student10")
                .get("/api/v1/notes?operation=FP-03&refusal=fp-03-v2&domain=FP&limit=1&offset=1")
                .json();
        assertThat(filtered.path("total").asInt()).isEqualTo(2);
        assertThat(filtered.path("items")).hasSize(1);
    }

    @Test
    void aWrongRangeAndAStrangerAreRefused() {
        assertThat(as("student10").get("/api/v1/notes?limit=0&offset=-1").status())
                .isEqualTo(422);
        assertThat(Calls.anonymous(port).get("/api/v1/notes").status()).isEqualTo(401);
    }

    @Test
    void strangeQuestionsAreAnswered() {
        for (var q : List.of("*", "\"", "(", "a AND", "😀", "<b>", "%", "税".repeat(600), "\\", "\u0000")) {
            assertThat(as("student10").get("/api/v1/notes?q=" + coded(q)).status())
                    .as(q)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatAMentorWritesIsReadAndFound() {
        var answer = as("mentor01").post("/api/v1/notes", NOTE.formatted("蒲公英窗口先核身份"));
        assertThat(answer.status()).isEqualTo(201);
        var id = answer.json().path("id").asString();
        assertThat(answer.header("Location")).endsWith("/api/v1/notes/" + id);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> find("蒲公英").path("total").asInt() == 1);
        var read = as("student10").get("/api/v1/notes/" + id).json();
        assertThat(read.path("author").asString()).isEqualTo("杨守正");
        assertThat(read.path("body_html").asString()).contains("<strong>原件</strong>");
        assertThat(read.path("domain").asString()).isEqualTo("FP");
        assertThat(read.path("operations").get(0).asString()).isEqualTo("FP-03");
        assertThat(read.path("mark").asString()).isEqualTo("待业务复核");
        assertThat(read.path("state").asString()).isEqualTo("published");
        assertThat(read.path("version").asInt()).isEqualTo(1);
        assertThat(read.path("voted").asBoolean()).isFalse();
    }

    @Test
    void unknownNamesAreRefusedEachAtItsPlace() {
        var answer = as("trainer01").post("/api/v1/notes", """
                        {"title": " ", "domain": "XX", "operations": ["FP-03", "QQ-01"], "refusals": ["V2", "CV02"]}""");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "title required",
                        "body required",
                        "domain unknown_domain",
                        "operations[1] unknown_operation",
                        "refusals[0] unknown_refusal");
        assertThat(answer.json().toString()).contains("没有业务事项 QQ-01", "没有拒绝代码 V2");
    }

    @Test
    void malformedOnesAreRefused() {
        var trainer = as("trainer01");
        assertThat(faults(trainer.post("/api/v1/notes", "{\"titel\": \"x\"}"))).containsExactly("titel unknown_field");
        assertThat(trainer.post("/api/v1/notes", "{\"mark\": \"瞎写\"}").status()).isEqualTo(422);
        assertThat(trainer.post("/api/v1/notes", "{\"verified_on\": \"昨天\"}").status())
                .isEqualTo(422);
        assertThat(trainer.post("/api/v1/notes", "{").status()).isEqualTo(422);
        var long_ = NOTE.formatted("长").replace("先看**原件**。", "税".repeat(100_000));
        assertThat(faults(trainer.post("/api/v1/notes", long_))).containsExactly("body too_long");
        assertThat(faults(trainer.post("/api/v1/notes", NOTE.formatted("长".repeat(121)))))
                .containsExactly("title too_long");
    }

    @Test
    void controlCharactersAreLeftOut() {
        var id = as("mentor02")
                .post("/api/v1/notes", NOTE.formatted("紫罗兰\\u0000窗\\u0007口"))
                .json()
                .path("id")
                .asString();
        assertThat(as("student10")
                        .get("/api/v1/notes/" + id)
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("紫罗兰窗口");
    }

    @Test
    void traineesDoNotWrite() {
        assertThat(as("student10").post("/api/v1/notes", NOTE.formatted("学员写的")).status())
                .isEqualTo(403);
        var id = written("学员改不了");
        var answer = as("student10").put("/api/v1/notes/" + id, "{\"title\": \"改了\"}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("role_required");
    }

    @Test
    void anEditKeepsWhatItDoesNotNameAndEveryVersion() {
        var id = written("先写的");
        var edited = as("trainer02").put("/api/v1/notes/" + id, "{\"title\": \"后改的\", \"version\": 1}");
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.json().path("title").asString()).isEqualTo("后改的");
        assertThat(edited.json().path("body").asString()).isEqualTo("先看**原件**。");
        assertThat(edited.json().path("author").asString()).isEqualTo("丁素芬");
        assertThat(edited.json().path("version").asInt()).isEqualTo(2);
        var again = as("mentor02").put("/api/v1/notes/" + id, "{\"title\": \"也来改\", \"version\": 1}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("note_edited_meanwhile");
        var versions =
                as("student10").get("/api/v1/notes/" + id + "/versions").json().path("items");
        assertThat(versions.valueStream().map(version -> version.path("editor").asString()))
                .containsExactly("沈敬业", "丁素芬");
        assertThat(versions.get(1).path("text").path("title").asString()).isEqualTo("先写的");
    }

    @Test
    void aDraftIsSeenByWritersOnly() {
        var draft = NOTE.formatted("还没写完的水仙").replace("{\"title\"", "{\"state\": \"draft\", \"title\"");
        var id = as("mentor02").post("/api/v1/notes", draft).json().path("id").asString();
        assertThat(as("trainer01").get("/api/v1/notes/" + id).status()).isEqualTo(200);
        assertThat(as("student10").get("/api/v1/notes/" + id).code()).isEqualTo("note_not_found");
        assertThat(as("student10").post("/api/v1/notes/" + id + "/helpful", "").status())
                .isEqualTo(404);
        assertThat(as("mentor02").post("/api/v1/notes/" + id + "/helpful", "").code())
                .isEqualTo("note_is_a_draft");
        as("mentor02").put("/api/v1/notes/" + id, "{\"state\": \"published\"}");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> find("水仙").path("total").asInt() == 1);
    }

    @Test
    void helpfulCountsOncePerPerson() {
        var id = written("有用没用");
        var once = as("student11").post("/api/v1/notes/" + id + "/helpful", "");
        assertThat(once.status()).isEqualTo(200);
        assertThat(once.json().path("helpful").asInt()).isEqualTo(1);
        assertThat(as("student11")
                        .post("/api/v1/notes/" + id + "/helpful", "")
                        .json()
                        .path("helpful")
                        .asInt())
                .isEqualTo(1);
        assertThat(as("student16")
                        .post("/api/v1/notes/" + id + "/helpful", "")
                        .json()
                        .path("helpful")
                        .asInt())
                .isEqualTo(2);
        assertThat(as("student11")
                        .get("/api/v1/notes/" + id)
                        .json()
                        .path("voted")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void anUnknownNoteIsNotFound() {
        assertThat(as("student10").get("/api/v1/notes/no-such").code()).isEqualTo("note_not_found");
        assertThat(as("trainer01").put("/api/v1/notes/no-such", "{}").status()).isEqualTo(404);
        assertThat(as("student10").post("/api/v1/notes/no-such/helpful", "").status())
                .isEqualTo(404);
    }

    @Test
    void aCreationPostedTwiceHappensOnce() {
        var mentor = as("mentor03").with("Idempotency-Key", "note-1");
        var first = mentor.post("/api/v1/notes", NOTE.formatted("只写一次"));
        var second = mentor.post("/api/v1/notes", NOTE.formatted("只写一次"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
    }
}
