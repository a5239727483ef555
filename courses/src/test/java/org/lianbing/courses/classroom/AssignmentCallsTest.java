package org.lianbing.courses.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.SetClock;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.drill.Classwork;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@CoursesTest
@Import(SetClock.class)
class AssignmentCallsTest {
    @LocalServerPort
    int port;

    @Autowired
    Drills drills;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    People people;

    Classwork work;

    @BeforeEach
    void prepare() {
        work = new Classwork(drills, sandboxes, people);
    }

    private Calls as(String login) {
        return Calls.basic(port, login, CoursesTest.PASSWORD);
    }

    private static String at(int hours) {
        return Instant.now()
                .plus(hours, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static String wish(String who) {
        return "{\"scenario\":\"S06\",\"opens_at\":\"" + at(-1) + "\",\"closes_at\":\"" + at(5)
                + "\",\"max_attempts\":2,\"shows_expected\":\"after_close\"," + who + "}";
    }

    /** The line of an assignment among those a person gave. */
    private Optional<JsonNode> line(String login, long id) {
        var given = as(login).get("/api/v1/assignments?limit=1000").json().path("items");
        return StreamSupport.stream(given.spliterator(), false)
                .filter(one -> one.path("id").asLong() == id)
                .findFirst();
    }

    private static List<String> faults(Calls.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(fault -> fault.path("field").asString() + " "
                        + fault.path("code").asString())
                .toList();
    }

    @Test
    void aTrainerGivesADrillToAGroupAndOthersAndSeesHowTheyGetOn() {
        var answer = as("trainer01")
                .post("/api/v1/assignments", wish("\"groups\":[\"芙蓉区一班\"],\"accounts\":[\"student01\",\"student51\"]"));
        assertThat(answer.status()).isEqualTo(201);
        var assignment = answer.json().path("assignment");
        assertThat(assignment.path("total").asInt()).isEqualTo(11);
        assertThat(assignment.path("state").asString()).isEqualTo("open");
        var id = assignment.path("id").asLong();

        var attempt = drills.startAssigned(work.person("student51"), id);
        work.greet(attempt);
        work.sellTooMany(attempt);
        var seen = as("trainer01").get("/api/v1/assignments/" + id).json();
        var person = StreamSupport.stream(seen.path("people").spliterator(), false)
                .filter(line -> line.path("login").asString().equals("student51"))
                .findFirst()
                .orElseThrow();
        assertThat(person.path("state").asString()).isEqualTo("at_work");
        assertThat(person.path("entries").asInt()).isEqualTo(2);
        assertThat(person.path("last_operation").asString()).isEqualTo("FP-03");
        assertThat(person.path("last_refusal").asString()).isEqualTo("FP-03-V2");
        assertThat(seen.path("hurdles").get(0).path("code").asString()).isEqualTo("FP-03");

        drills.handIn(work.person("student51"), attempt.id());
        var mine = line("trainer01", id).orElseThrow();
        assertThat(mine.path("done").asInt()).isEqualTo(1);
        assertThat(mine.path("started").asInt()).isEqualTo(1);
        assertThat(mine.has("mean_score")).isTrue();
        assertThat(line("trainer02", id)).isEmpty();
    }

    @Test
    void allFaultsAreSaidAtOnceEachAtItsField() {
        var answer = as("trainer01")
                .post(
                        "/api/v1/assignments",
                        "{\"scenario\":\"S99\",\"title\":\"" + "长".repeat(121) + "\",\"opens_at\":\"" + at(5)
                                + "\",\"closes_at\":\"" + at(4) + "\",\"max_attempts\":0,\"shows_expected\":\"never\","
                                + "\"accounts\":[\"student01\",\"nobody99\"],\"groups\":[\"无此班\"]}");
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "scenario unknown_scenario",
                        "title too_long",
                        "closes_at not_after_opening",
                        "max_attempts out_of_range",
                        "shows_expected unknown_shows_expected",
                        "accounts[1] unknown_login",
                        "groups[0] unknown_group");
        assertThat(answer.json().path("errors").get(0).path("message").asString())
                .doesNotContain("!");
    }

    @Test
    void aWindowInThePastAndNobodyToDoItAreRefused() {
        var past = "{\"scenario\":\"S06\",\"opens_at\":\"" + at(-2) + "\",\"closes_at\":\"" + at(-1) + "\"}";
        assertThat(faults(as("trainer01").post("/api/v1/assignments", past)))
                .containsExactlyInAnyOrder("closes_at in_the_past", "accounts nobody");
    }

    @Test
    void whatIsMissingOrUnreadableIsSaid() {
        assertThat(faults(as("trainer01").post("/api/v1/assignments", "{\"accounts\":[\"student01\"]}")))
                .containsExactlyInAnyOrder("scenario required", "closes_at required");
        assertThat(
                        faults(
                                as("trainer01")
                                        .post(
                                                "/api/v1/assignments",
                                                "{\"scenario\":\"S06\",\"opens_at\":\"bald\",\"closes_at\":\"2015-13-40T00:00\",\"accounts\":[\"student01\"]}")))
                .containsExactlyInAnyOrder("opens_at not_a_moment", "closes_at not_a_moment");
        assertThat(faults(as("trainer01").post("/api/v1/assignments", "{\"scenarios\":\"S06\"}")))
                .containsExactly("scenarios unknown_field");
    }

    @Test
    void traineesGiveNoDrillsAndSeeNoClass() {
        assertThat(as("student01")
                        .post("/api/v1/assignments", wish("\"accounts\":[\"student01\"]"))
                        .status())
                .isEqualTo(403);
        assertThat(as("student01").get("/api/v1/assignments").status()).isEqualTo(403);
        var id = as("trainer03")
                .post("/api/v1/assignments", wish("\"accounts\":[\"student52\"]"))
                .json()
                .path("assignment")
                .path("id")
                .asLong();
        assertThat(as("student52").get("/api/v1/assignments/" + id).status()).isEqualTo(403);
        assertThat(as("leader01").get("/api/v1/assignments/" + id).status()).isEqualTo(403);
        assertThat(as("trainer03").get("/api/v1/assignments/987654").status()).isEqualTo(404);
    }

    @Test
    void aMentorGivesDrillsToHisOwnGroupsOnly() {
        assertThat(as("mentor07")
                        .post("/api/v1/assignments", wish("\"groups\":[\"岳麓区一班\"]"))
                        .status())
                .isEqualTo(201);
        assertThat(as("mentor07")
                        .post("/api/v1/assignments", wish("\"groups\":[\"开福区一班\"]"))
                        .code())
                .isEqualTo("group_not_yours");
        var other = as("mentor07").post("/api/v1/assignments", wish("\"accounts\":[\"student01\"]"));
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("person_not_yours");
    }

    @Test
    void aMentorSeesOfAnothersClassHisOwnApprenticesOnly() {
        var id = as("trainer02")
                .post("/api/v1/assignments", wish("\"accounts\":[\"student31\",\"student41\"]"))
                .json()
                .path("assignment")
                .path("id")
                .asLong();
        var seen = as("mentor08").get("/api/v1/assignments/" + id).json();
        assertThat(seen.path("people").size()).isEqualTo(1);
        assertThat(seen.path("people").get(0).path("login").asString()).isEqualTo("student41");
        assertThat(as("mentor01").get("/api/v1/assignments/" + id).status()).isEqualTo(404);
    }

    @Test
    void theSameKeyGivesADrillOnce() {
        var body = wish("\"title\":\"只布置一次\",\"accounts\":[\"student53\"]");
        var keyed = as("trainer03").with("Idempotency-Key", "once-" + port);
        var first = keyed.post("/api/v1/assignments", body);
        var second = keyed.post("/api/v1/assignments", body);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(as("trainer03")
                        .get("/api/v1/assignments?q=%E5%8F%AA%E5%B8%83%E7%BD%AE")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }
}
