package org.lianbing.courses.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.People;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.reader.Folder;
import org.lianbing.scenarios.reader.ScenarioReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** Between start and hand-in the author changes a drill: the attempt keeps to the version it was started on. */
@CoursesTest
@Import(EditionTest.Bookbinder.class)
class EditionTest {
    @TestConfiguration
    static class Bookbinder {
        @Bean
        @Primary
        ChangingShelf changingShelf(ProvedShelf proved) {
            return new ChangingShelf(proved);
        }
    }

    /** A shelf on which a scenario can be exchanged or taken away. */
    static final class ChangingShelf implements Shelf {
        private final Shelf proved;
        private volatile List<Scenario> scenarios;

        ChangingShelf(Shelf proved) {
            this.proved = proved;
            this.scenarios = proved.scenarios();
        }

        @Override
        public List<Scenario> scenarios() {
            return scenarios;
        }

        @Override
        public List<ScenarioFault> faults() {
            return proved.faults();
        }

        void restore() {
            scenarios = proved.scenarios();
        }

        void take(String id) {
            scenarios = scenarios.stream()
                    .filter(scenario -> !scenario.id().equals(id))
                    .toList();
        }

        void exchange(Scenario now) {
            take(now.id());
            var all = new ArrayList<>(scenarios);
            all.add(now);
            scenarios = List.copyOf(all);
        }
    }

    @Autowired
    ChangingShelf shelf;

    @Autowired
    Drills drills;

    @Autowired
    DrillFiles files;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    Replica replica;

    @Autowired
    JsonMapper json;

    Classwork work;

    @BeforeEach
    void prepare() {
        work = new Classwork(drills, sandboxes, people);
    }

    @AfterEach
    void putBack() {
        shelf.restore();
    }

    /** S06 as it might be next year: having looked at the card earns nothing any more, having asked for the book does. */
    private Scenario changed() {
        var before = shelf.find("S06").orElseThrow();
        var text = new TreeMap<>(before.files());
        text.computeIfPresent(
                "scenario.yaml",
                (file, main) -> main.replace(
                        "title: 发售前看过购票员身份证, points: 10, check: {opened_before: {paper: buyer_id, operation: FP-03}}",
                        "title: 发售前问过领用簿, points: 10, check: {asked_for: invoice_book}"));
        var now = ScenarioReader.read(new Folder(before.folder(), text), replica);
        assertThat(now.version()).isNotEqualTo(before.version());
        return now;
    }

    private void lookAtTheCard(Attempt attempt) {
        var talk = new Conversation(replica);
        sandboxes.submit(attempt.id(), talk.askFor("buyer_id").by("counter").at(Instant.now()));
        sandboxes.submit(attempt.id(), talk.open("buyer_id").by("counter").at(Instant.now()));
    }

    @Test
    void anAttemptGoesOnAndIsGradedByTheVersionItWasStartedOn() {
        var student = work.person("student21");
        var attempt = drills.practise(student, "S06", 0L);
        var before = attempt.scenarioVersion();
        shelf.exchange(changed());
        lookAtTheCard(attempt);
        var report = drills.handIn(student, attempt.id());
        assertThat(report.version()).isEqualTo(before);
        assertThat(report.score()).isEqualTo(10);

        var next = drills.practise(student, "S06", 0L);
        assertThat(next.scenarioVersion()).isNotEqualTo(before);
        lookAtTheCard(next);
        assertThat(drills.handIn(student, next.id()).score()).isEqualTo(0);
    }

    @Test
    void aDrillTakenOffTheShelfIsStillPlayedToItsEnd() {
        var student = work.person("student22");
        var attempt = drills.practise(student, "S06", 0L);
        shelf.take("S06");
        lookAtTheCard(attempt);
        assertThat(access.toAct(student, attempt.id()).id()).isEqualTo(attempt.id());
        assertThat(drills.handIn(student, attempt.id()).score()).isEqualTo(10);
    }

    @Test
    void anotherNodeReadsTheOldVersionFromTheDatabase() {
        var attempt = drills.practise(work.person("student23"), "S06", 0L);
        var before = shelf.find("S06").orElseThrow();
        shelf.exchange(changed());
        var elsewhere = new Editions(shelf, files, replica, json);
        assertThat(elsewhere.of(attempt)).contains(before);
    }

    @Test
    void aVersionIsKeptOnceHoweverManyStart() {
        var scenario = shelf.find("S06").orElseThrow();
        new Editions(shelf, files, replica, json).keep(scenario);
        new Editions(shelf, files, replica, json).keep(scenario);
        assertThat(files.edition("S06", scenario.version())).isPresent();
        assertThat(files.edition("S06", "000000000000")).isEmpty();
    }

    @Test
    void anAttemptOfAVersionThatNobodyKeptSaysSo() {
        var attempt = drills.practise(work.person("student24"), "S06", 0L);
        var older = new Attempt(
                attempt.id(),
                attempt.accountId(),
                "S06",
                "000000000000",
                0,
                null,
                0,
                attempt.startedAt(),
                null,
                null,
                null);
        assertThatThrownBy(() -> drills.scenarioOf(older))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("scenario_changed"));
    }
}
