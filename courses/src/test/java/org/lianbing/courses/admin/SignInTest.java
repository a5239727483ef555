package org.lianbing.courses.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CoursesTest
class SignInTest {
    @LocalServerPort
    int port;

    @Autowired
    SignIns signIns;

    @Autowired
    Credentials credentials;

    @Autowired
    People people;

    @Autowired
    AuditLog audit;

    private Calls right(String login) {
        return Calls.basic(port, login, CoursesTest.PASSWORD);
    }

    private Calls wrong(String login) {
        return Calls.basic(port, login, "wrong");
    }

    private String token(String login) {
        var answer = Calls.anonymous(port)
                .post(
                        "/api/v1/session",
                        "{\"username\": \"" + login + "\", \"password\": \"" + CoursesTest.PASSWORD + "\"}");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("token").asString();
    }

    @Test
    void nobodyIsToldHowToSignIn() {
        var answer = Calls.anonymous(port).get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("sign_in_required");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void basicSignsInAndSetsNoCookie() {
        var answer = right("student10").get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("bureau").path("short_name").asString()).isEqualTo("芙蓉区局");
        assertThat(answer.json().path("roles").get(0).asString()).isEqualTo("trainee");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void fourFailuresDoNotLock() {
        IntStream.range(0, 4)
                .forEach(i ->
                        assertThat(wrong("student11").get("/api/v1/me").code()).isEqualTo("bad_credentials"));
        assertThat(right("student11").get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void theFifthFailureLocksEvenTheRightPassword() {
        assertThat(right("student12").get("/api/v1/me").status()).isEqualTo(200);
        IntStream.range(0, 4).forEach(i -> wrong("student12").get("/api/v1/me"));
        assertThat(wrong("student12").get("/api/v1/me").code()).isEqualTo("account_locked");
        var answer = right("student12").get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("account_locked");
        var account = people.account("student12").orElseThrow();
        assertThat(audit.about(account.id(), 10))
                .extracting(AuditLog.Entry::what)
                .contains(AuditLog.What.LOCKED);
    }

    @Test
    void aSuccessInBetweenStartsTheCountAfresh() {
        IntStream.range(0, 4).forEach(i -> signIns.judge("student13", "wrong", ""));
        signIns.judge("student13", CoursesTest.PASSWORD, "");
        IntStream.range(0, 4).forEach(i -> signIns.judge("student13", "wrong", ""));
        assertThat(signIns.judge("student13", CoursesTest.PASSWORD, "")).isInstanceOf(SignIns.Outcome.Welcome.class);
    }

    @Test
    void theLockLastsTenMinutesAndThenOpens() {
        IntStream.range(0, 5).forEach(i -> signIns.judge("student14", "wrong", ""));
        var secret = credentials.of("student14").orElseThrow();
        assertThat(secret.lockedUntil())
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(9)), Instant.now().plus(Duration.ofMinutes(10)));
        credentials.lock(secret.accountId(), Instant.now().minusSeconds(1));
        assertThat(signIns.judge("student14", CoursesTest.PASSWORD, "")).isInstanceOf(SignIns.Outcome.Welcome.class);
    }

    @Test
    void twentyGuessesAtOnceAreStillOnlyFive() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            many.invokeAll(IntStream.range(0, 20)
                    .<java.util.concurrent.Callable<Object>>mapToObj(i -> () -> signIns.judge("student15", "g" + i, ""))
                    .toList());
        }
        var account = people.account("student15").orElseThrow();
        var refusals = audit.about(account.id(), 100).stream()
                .filter(entry ->
                        entry.what() == AuditLog.What.REFUSED && entry.detail().isEmpty());
        assertThat(refusals).hasSize(5);
    }

    @Test
    void loginsAreFoundInAnyCase() {
        assertThat(right(" Student16 ").get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aTokenWorksUntilItIsRevoked() {
        var calls = Calls.bearer(port, token("student17"));
        assertThat(calls.get("/api/v1/me").json().path("login").asString()).isEqualTo("student17");
        assertThat(calls.delete("/api/v1/session").status()).isEqualTo(204);
        assertThat(calls.get("/api/v1/me").code()).isEqualTo("token_invalid");
    }

    @Test
    void aTokenIsOneOfTheOpenSignInsAndCanBeEndedFromAnother() {
        var first = Calls.bearer(port, token("student18"));
        var second = Calls.bearer(port, token("student18"));
        var open = first.get("/api/v1/me/sign-ins").json().path("items");
        assertThat(open).hasSize(2);
        var other = open.valueStream()
                .filter(line -> !line.path("current").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(first.delete("/api/v1/me/sign-ins/" + other.path("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(second.get("/api/v1/me").code()).isEqualTo("token_invalid");
        assertThat(first.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void anothersSignInIsNotFound() {
        var mine = Calls.bearer(port, token("student19"))
                .get("/api/v1/me/sign-ins")
                .json()
                .path("items");
        var id = mine.get(0).path("id").asString();
        assertThat(right("student20").delete("/api/v1/me/sign-ins/" + id).status())
                .isEqualTo(404);
    }

    @Test
    void aNewPasswordEndsTokensAndForgetsTheOldOne() {
        var bearer = Calls.bearer(port, token("student21"));
        var old = right("student21");
        assertThat(old.get("/api/v1/me").status()).isEqualTo(200);
        var wish = "{\"current\": \"" + CoursesTest.PASSWORD + "\", \"password\": \"quiet-river-21\"}";
        assertThat(old.put("/api/v1/me/password", wish).status()).isEqualTo(204);
        assertThat(old.get("/api/v1/me").code()).isEqualTo("bad_credentials");
        assertThat(bearer.get("/api/v1/me").code()).isEqualTo("token_invalid");
        assertThat(Calls.basic(port, "student21", "quiet-river-21")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aNewPasswordIsRefusedAtItsField() {
        var calls = right("student22");
        for (var wish : List.of(
                "{\"current\": \"wrong\", \"password\": \"quiet-river\"}=current",
                "{\"current\": \"lianbing-demo\", \"password\": \"short\"}=password",
                "{\"current\": \"lianbing-demo\", \"password\": \"lianbing-demo\"}=password")) {
            var parts = wish.split("=");
            var answer = calls.put("/api/v1/me/password", parts[0]);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("errors").get(0).path("field").asString())
                    .isEqualTo(parts[1]);
        }
    }

    @Test
    void aRememberedPasswordIsWorthNothingOnceAnotherNodeHasChangedIt() {
        var calls = right("student23");
        assertThat(calls.get("/api/v1/me").status()).isEqualTo(200);
        var account = people.account("student23").orElseThrow();
        credentials.setHash(account.id(), "{changed elsewhere}", false);
        assertThat(calls.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void whoeverHasAOneTimePasswordMayOnlyChangeIt() {
        var account = people.account("student24").orElseThrow();
        var secret = credentials.of("student24").orElseThrow();
        credentials.setHash(account.id(), secret.hash(), true);
        assertThat(right("student24").get("/api/v1/me").code()).isEqualTo("password_change_required");
        var wish = "{\"current\": \"lianbing-demo\", \"password\": \"quiet-river-24\"}";
        assertThat(right("student24").put("/api/v1/me/password", wish).status()).isEqualTo(204);
        assertThat(Calls.basic(port, "student24", "quiet-river-24")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void metricsAreForAdministratorsAndHealthForAll() {
        assertThat(Calls.anonymous(port)
                        .get("/actuator/health")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("UP");
        assertThat(Calls.anonymous(port).get("/actuator/metrics").status()).isEqualTo(401);
        assertThat(right("student25").get("/actuator/metrics").status()).isEqualTo(403);
        assertThat(right("admin01").get("/actuator/metrics").status()).isEqualTo(200);
    }
}
