package org.lianbing.courses.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
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
    void listsAreCutToAThousandAtMost() {
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
                        .path("Token")
                        .path("properties")
                        .propertyNames())
                .contains("token", "expires_at");
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
