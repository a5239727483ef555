package org.lianbing.courses.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@CoursesTest
class BadInputTest {
    private static final String OPENING = "{\"baseline\": \"changsha-2015\", \"today\": %s}";

    @LocalServerPort
    int port;

    private Calls calls;
    private String sandbox;

    @BeforeEach
    void open() {
        calls = Calls.basic(port, "student40", CoursesTest.PASSWORD);
        var opened = calls.post("/api/v1/sandboxes", OPENING.formatted("\"2015-10-08\""));
        assertThat(opened.status()).isEqualTo(201);
        sandbox = "/api/v1/sandboxes/" + opened.json().path("id").asString();
    }

    private static void faulty(Calls.Answer answer, String fieldAndCode) {
        assertThat(answer.status()).isEqualTo(422);
        var first = answer.json().path("errors").get(0);
        assertThat(first.path("field").asString() + " " + first.path("code").asString())
                .isEqualTo(fieldAndCode);
        assertThat(first.path("message").asString()).isNotEmpty().doesNotContain("!");
    }

    @Test
    void aDayIsWrittenAsADayAndNotAbsurd() {
        for (var day : List.of(
                "20151008",
                "[2015, 10, 8]",
                "\"2015-10-08T00:00:00\"",
                "\"\"",
                "\"2015-02-30\"",
                "\"+999999999-12-31\"")) {
            faulty(calls.post("/api/v1/sandboxes", OPENING.formatted(day)), "today wrong_type");
        }
        for (var day : List.of("0001-01-01", "1993-12-31", "2100-01-01", "9999-12-31")) {
            faulty(calls.post("/api/v1/sandboxes", OPENING.formatted("\"" + day + "\"")), "today CV07");
        }
        faulty(calls.post(sandbox + "/turn-to", "{\"date\": \"9999-12-31\"}"), "date CV07");
        faulty(calls.post(sandbox + "/turn-to", "{\"date\": \"2015-10-08\"}"), "date CV07");
        faulty(calls.post(sandbox + "/fork", "{\"at_entry\": 99999999999}"), "at_entry wrong_type");
    }

    @Test
    void aBatchSaysWhichOfItsOperationsIsFaultyAndWhere() {
        var batch = sandbox + "/operations";
        faulty(calls.post(batch, "[null]"), "[0] required");
        faulty(calls.post(batch, "[{}]"), "[0].code required");
        faulty(calls.post(batch, "[{\"code\": \"XX-99\"}]"), "[0].code unknown_operation");
        faulty(calls.post(batch, "[{\"code\": \"DJ-01\", \"post\": \"Z9\"}]"), "[0].post unknown_post");
        faulty(calls.post(batch, "[{\"code\": \"DJ-01\"}]"), "[0].form.taxpayer_name CV04");
        assertThat(calls.post(sandbox + "/operations/XX-99", "{}").status()).isEqualTo(404);
    }

    @Test
    void nobodyActsUnderANameThatIsNotInTheCast() {
        for (var name : List.of("nobody", "given", "")) {
            faulty(
                    calls.post(sandbox + "/operations/DJ-01", "{\"officer\": \"" + name + "\", \"form\": {}}"),
                    "officer unknown_officer");
        }
    }

    @Test
    void theCatalogueTellsLimitsAndWhoIsAsked() {
        var operation = calls.get("/api/v1/operations/ZS-04").json();
        assertThat(operation.path("inquiries").get(0).asString()).isEqualTo("bank");
        assertThat(calls.get("/api/v1/operations/DJ-02")
                        .json()
                        .path("inquiries")
                        .get(0)
                        .asString())
                .isEqualTo("commerce-registry");
        var fields = calls.get("/api/v1/operations/DJ-01").json().path("fields");
        var name = fields.valueStream()
                .filter(field -> field.path("name").asString().equals("taxpayer_name"))
                .findFirst()
                .orElseThrow();
        assertThat(name.path("limits").path("max_length").asInt()).isEqualTo(80);
        var capital = fields.valueStream()
                .filter(field -> field.path("name").asString().equals("reg_capital"))
                .findFirst()
                .orElseThrow();
        assertThat(capital.path("limits").path("precision").asInt()).isEqualTo(18);
        assertThat(capital.path("limits").path("scale").asInt()).isEqualTo(2);
    }

    @Test
    void anAnswerAtTheCounterTakesNoOtherFields() {
        var attempt = calls.post("/api/v1/attempts", "{\"scenario\": \"S01\"}").json();
        var talk = "/api/v1/attempts/" + attempt.path("id").asString() + "/conversation";
        faulty(
                calls.post(talk, "{\"answer\": {\"question\": \"stamp\", \"answer\": \"1\", \"x\": \"y\"}}"),
                "answer.x unknown_field");
        faulty(calls.post("/api/v1/attempts", "{\"scenario\": \" \"}"), "scenario required");
    }
}
