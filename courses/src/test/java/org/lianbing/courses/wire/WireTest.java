package org.lianbing.courses.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@CoursesTest
@Import(WireTest.Counter.class)
class WireTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    record Order(String invoiceKind, int copies) {}

    record Done(int number, String invoiceKind) {}

    @TestConfiguration
    @RestController
    static class Counter {

        @PostMapping("/api/v1/test/orders")
        @ResponseStatus(HttpStatus.CREATED)
        Done order(@RequestBody Order order) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            if (order.copies() == 0) {
                COUNT.incrementAndGet();
                throw new Malformed(Fault.of("copies", "out_of_range", 1, 25));
            }
            if (order.copies() < 0) {
                COUNT.incrementAndGet();
                throw new IllegalStateException("a bug");
            }
            return new Done(COUNT.incrementAndGet(), order.invoiceKind());
        }

        @GetMapping("/api/v1/test/ranges")
        Page<Integer> ranges(Range range) {
            return Page.of(IntStream.range(0, 250).boxed().toList(), range);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    KeptAnswers answers;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Calls calls;

    @BeforeEach
    void signIn() {
        calls = Calls.basic(port, "student30", CoursesTest.PASSWORD);
        calls.get("/api/v1/me");
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        var answer =
                calls.post("/api/v1/test/orders", "{\"invoice_kind\": \"004\", \"copies\": 1, \"invoiceKind\": 2}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo("invoiceKind");
        assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo("unknown_field");
    }

    @Test
    void aWrongTypeIsRefusedAtItsField() {
        var answer = calls.post("/api/v1/test/orders", "{\"invoice_kind\": \"004\", \"copies\": \"many\"}");
        assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo("copies");
        assertThat(answer.json().path("errors").get(0).path("message").asString())
                .isEqualTo("类型不对");
    }

    @Test
    void theSentenceIsInTheCallersLanguageAndTheCodeIsNot() {
        var answer = calls.with("Accept-Language", "en-GB,en;q=0.9").post("/api/v1/test/orders", "{");
        assertThat(answer.json().path("detail").asString()).isEqualTo("What was sent has faults; see each field.");
        assertThat(answer.code()).isEqualTo("malformed");
        assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo("not_json");
    }

    @Test
    void unknownCallsAndMethodsAreProblemsToo() {
        assertThat(calls.get("/api/v1/nothing").code()).isEqualTo("no_such_call");
        assertThat(calls.delete("/api/v1/test/orders").status()).isEqualTo(404);
        assertThat(calls.post("/api/v1/me", "{}").status()).isIn(404, 405);
        assertThat(calls.with("Content-Type", "text/plain")
                        .post("/api/v1/test/orders", "")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aValueOfAnotherTypeIsNeverBentIntoTheRightOne() {
        for (var copies : List.of("1.5", "\"1\"", "true", "99999999999999999999")) {
            var answer = calls.post("/api/v1/test/orders", "{\"invoice_kind\": \"004\", \"copies\": " + copies + "}");
            assertThat(answer.status()).as(copies).isEqualTo(422);
            var fault = answer.json().path("errors").get(0);
            assertThat(fault.path("field").asString()).as(copies).isEqualTo("copies");
            assertThat(fault.path("code").asString()).as(copies).isEqualTo("wrong_type");
        }
        var twice = calls.post("/api/v1/test/orders", "{\"copies\": 1, \"invoice_kind\": \"004\", \"copies\": 2}");
        assertThat(twice.status()).isEqualTo(422);
    }

    @Test
    void whatCannotEvenBeReadIsAProblemAndNoWayToTheScreens() throws Exception {
        for (var request : List.of(
                "GET /api/v1/operations/..%2f..%2fetc",
                "GET /api/v1/operations/%00",
                "GET /api/v1/sandboxes/a%5cb",
                "GET /api/v1/sandboxes/%2e%2e",
                "GET /api/v1/sandboxes/..;/x",
                "FOO /api/v1/me")) {
            assertThat(raw(request))
                    .as(request)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "bad_request");
        }
    }

    @Test
    void aMethodThatTheServerForbidsIsAProblemToo() throws IOException {
        assertThat(raw("TRACE /api/v1/me"))
                .startsWith("HTTP/1.1 405")
                .contains("application/problem+json", "method_not_allowed");
    }

    @Test
    void aFormOfManyPartsIsOfTheWrongMediaType() {
        var parts = calls.with("Content-Type", "multipart/form-data").post("/api/v1/test/orders", "");
        assertThat(parts.status()).isEqualTo(415);
    }

    @Test
    void aProblemIsAnsweredWhateverIsAccepted() {
        for (var wanted : List.of("garbage", "text/html", "application/xml")) {
            var answer = calls.with("Accept", wanted).post("/api/v1/test/orders", "{");
            assertThat(answer.status()).as(wanted).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("malformed");
            assertThat(calls.with("Accept", wanted).get("/api/v1/nothing").code())
                    .isEqualTo("no_such_call");
        }
    }

    @Test
    void aBodyLargerThanAnyCallNeedsIsRefused() {
        var huge = "{\"invoice_kind\": \"" + "a".repeat(BodyAtHand.MOST_BYTES) + "\", \"copies\": 1}";
        assertThat(calls.post("/api/v1/test/orders", huge).code()).isEqualTo("content_too_large");
        assertThat(calls.with("Idempotency-Key", "huge")
                        .post("/api/v1/test/orders", huge)
                        .code())
                .isEqualTo("content_too_large");
    }

    /** The start of the answer to a request line that no client would write. */
    private String raw(String request) throws IOException {
        var pair = ("student30:" + CoursesTest.PASSWORD).getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("localhost", port)) {
            var lines = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                    + Base64.getEncoder().encodeToString(pair) + "\r\n\r\n";
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void listsAreCutToAThousandAtMost() throws IOException {
        var first = calls.get("/api/v1/test/ranges?limit=3&offset=5").json();
        assertThat(first.path("items").get(0).asInt()).isEqualTo(5);
        assertThat(first.path("items")).hasSize(3);
        assertThat(first.path("total").asInt()).isEqualTo(250);
        assertThat(calls.get("/api/v1/test/ranges?limit=1000").json().path("items"))
                .hasSize(250);
        var both = calls.get("/api/v1/test/ranges?limit=1001&offset=-1");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.json().path("errors")).hasSize(2);
        assertThat(calls.get("/api/v1/test/ranges?limit=ten").status()).isEqualTo(422);
        assertThat(raw("GET /api/v1/test/ranges?q=%FF%FE"))
                .startsWith("HTTP/1.1 400")
                .contains("bad_request");
    }

    @Test
    void theSameKeyHappensOnceAndGivesTheSameAnswer() {
        var before = COUNT.get();
        var keyed = calls.with("Idempotency-Key", "order-1");
        var first = keyed.post("/api/v1/test/orders", "{\"invoice_kind\": \"专票\", \"copies\": 1}");
        var second = keyed.post("/api/v1/test/orders", "{\"invoice_kind\": \"专票\", \"copies\": 1}");
        assertThat(COUNT.get()).isEqualTo(before + 1);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void thirtyAtOnceWithOneKeyHappenOnce() throws Exception {
        var before = COUNT.get();
        var keyed = calls.with("Idempotency-Key", "race");
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = many.invokeAll(IntStream.range(0, 30)
                    .<Callable<Calls.Answer>>mapToObj(
                            i -> () -> keyed.post("/api/v1/test/orders", "{\"invoice_kind\": \"x\", \"copies\": 2}"))
                    .toList());
            for (var one : all) {
                assertThat(one.get().status()).isEqualTo(201);
                assertThat(one.get().json().path("number").asInt()).isEqualTo(before + 1);
            }
        }
        assertThat(COUNT.get()).isEqualTo(before + 1);
    }

    @Test
    void aRefusalIsRepeatedButAFailureOfOursIsNot() {
        var refused = calls.with("Idempotency-Key", "refused");
        refused.post("/api/v1/test/orders", "{\"invoice_kind\": \"x\", \"copies\": 0}");
        var before = COUNT.get();
        assertThat(refused.post("/api/v1/test/orders", "{\"invoice_kind\": \"x\", \"copies\": 0}")
                        .status())
                .isEqualTo(422);
        assertThat(COUNT.get()).isEqualTo(before);

        var failed = calls.with("Idempotency-Key", "failed");
        var answer = failed.post("/api/v1/test/orders", "{\"invoice_kind\": \"x\", \"copies\": -1}");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("internal_error");
        failed.post("/api/v1/test/orders", "{\"invoice_kind\": \"x\", \"copies\": -1}");
        assertThat(COUNT.get()).isEqualTo(before + 2);
    }

    @Test
    void aKeyBelongsToOnePersonAndOneContent() {
        var mine = calls.with("Idempotency-Key", "mine");
        var first = mine.post("/api/v1/test/orders", "{\"invoice_kind\": \"a\", \"copies\": 1}");
        var other = Calls.basic(port, "student31", CoursesTest.PASSWORD)
                .with("Idempotency-Key", "mine")
                .post("/api/v1/test/orders", "{\"invoice_kind\": \"a\", \"copies\": 1}");
        assertThat(other.json().path("number")).isNotEqualTo(first.json().path("number"));
        assertThat(mine.post("/api/v1/test/orders", "{\"invoice_kind\": \"b\", \"copies\": 1}")
                        .code())
                .isEqualTo("idempotency_key_reused");
        assertThat(calls.with("Idempotency-Key", "x".repeat(201))
                        .post("/api/v1/test/orders", "{\"invoice_kind\": \"b\", \"copies\": 1}")
                        .code())
                .isEqualTo("idempotency_key_invalid");
    }

    @Test
    void aCallThatDiedWithItsProcessIsNotRepeatedBlindly() {
        var account = people.account("student30").orElseThrow();
        var call = new KeptAnswers.Call(account.id(), "died", "POST", "/api/v1/test/orders");
        var body = "{\"invoice_kind\": \"a\", \"copies\": 1}";
        answers.claim(call, sha256(body));
        jdbc.sql("update idempotent_answer set run = 'node-1/of-yesterday' where idem_key = 'died'")
                .update();
        var before = COUNT.get();
        assertThat(calls.with("Idempotency-Key", "died")
                        .post("/api/v1/test/orders", body)
                        .code())
                .isEqualTo("outcome_unknown");
        assertThat(COUNT.get()).isEqualTo(before);
    }

    @Test
    void theDescriptionNamesFieldsAsTheInterfaceDoes() {
        var description = Calls.anonymous(port).get("/v3/api-docs").json();
        assertThat(description
                        .path("components")
                        .path("schemas")
                        .path("SessionToken")
                        .path("properties")
                        .propertyNames())
                .contains("token", "expires_at");
        var schemas = description.path("components").path("schemas");
        assertThat(schemas.path("SandboxWish").path("properties").propertyNames())
                .contains("baseline", "today");
        assertThat(schemas.path("DrillWish").path("properties").propertyNames()).contains("scenario", "seed");
        assertThat(schemas.path("CatalogueWhole").path("properties").propertyNames())
                .contains("code", "fields", "inquiries");
        assertThat(schemas.path("LawWhole").path("properties").propertyNames()).contains("rule", "versions");
        var act = description
                .path("paths")
                .path("/api/v1/sandboxes/{id}/operations/{code}")
                .path("post");
        assertThat(act.path("responses")
                        .path("200")
                        .path("content")
                        .path("application/json")
                        .path("schema")
                        .path("$ref")
                        .asString())
                .endsWith("/WireOutcome");
        var parameters =
                description.path("paths").path("/api/v1/me/tasks").path("get").path("parameters");
        assertThat(parameters.valueStream().map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("limit", "offset", "q");
        assertThat(Calls.anonymous(port).get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
