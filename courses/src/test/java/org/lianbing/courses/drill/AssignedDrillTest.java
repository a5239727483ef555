package org.lianbing.courses.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.SetClock;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.People;
import org.lianbing.courses.portal.Task;
import org.lianbing.courses.portal.Workbench;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.courses.wire.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CoursesTest
@Import(SetClock.class)
class AssignedDrillTest {
    @Autowired
    Drills drills;

    @Autowired
    Closing closing;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    Workbench workbench;

    @Autowired
    SetClock.Ahead clock;

    Classwork work;

    @BeforeEach
    void prepare() {
        work = new Classwork(drills, sandboxes, people);
    }

    @AfterEach
    void putTheClockRight() {
        clock.right();
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void aWindowHoldsItsFirstMomentAndNotItsLast() {
        var opens = tomorrow();
        var closes = opens.plusSeconds(3600);
        var window = new Assignment(1, "S06", "", 1, opens, closes, 1, Assignment.ShowsExpected.AFTER_CLOSE);
        assertThat(window.state(opens.minusSeconds(1))).isEqualTo(Assignment.State.UPCOMING);
        assertThat(window.state(opens)).isEqualTo(Assignment.State.OPEN);
        assertThat(window.state(closes.minusSeconds(1))).isEqualTo(Assignment.State.OPEN);
        assertThat(window.state(closes)).isEqualTo(Assignment.State.CLOSED);
        assertThat(window.mayShowExpected(closes.minusSeconds(1))).isFalse();
        assertThat(window.mayShowExpected(closes)).isTrue();
    }

    @Test
    void nobodyStartsASecondBeforeTheWindowOrAfterIt() {
        var opens = tomorrow();
        var given = work.give(opens, opens.plusSeconds(3600), 1, "student01");
        var student = work.person("student01");
        clock.set(opens.minusSeconds(2));
        assertThatThrownBy(() -> drills.startAssigned(student, given.id()))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("window_closed"));
        clock.set(given.closesAt());
        assertThatThrownBy(() -> drills.startAssigned(student, given.id())).isInstanceOf(Conflict.class);
        clock.set(opens);
        assertThat(drills.startAssigned(student, given.id()).number()).isEqualTo(1);
    }

    @Test
    void whoIsNotInvitedFindsNoSuchDrill() {
        var given = work.give(tomorrow(), 1, "student01");
        assertThatThrownBy(() -> drills.startAssigned(work.person("student02"), given.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void afterTheWindowNobodyActsEvenBeforeHisAttemptIsHandedIn() {
        var given = work.give(tomorrow(), 1, "student03");
        var student = work.person("student03");
        var attempt = drills.startAssigned(student, given.id());
        assertThat(access.toAct(student, attempt.id()).id()).isEqualTo(attempt.id());
        clock.set(given.closesAt());
        assertThatThrownBy(() -> access.toAct(student, attempt.id())).isInstanceOf(NotFound.class);
        assertThat(access.toRead(student, attempt.id()).id()).isEqualTo(attempt.id());
    }

    @Test
    void startedManyTimesAtTheSameMomentItIsOneAttempt() throws Exception {
        var given = work.give(tomorrow(), 2, "student04");
        var student = work.person("student04");
        Callable<String> start = () -> drills.startAssigned(student, given.id()).id();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = threads.invokeAll(Stream.generate(() -> start).limit(8).toList()).stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(drills.attemptsAt(given.id())).hasSize(1);
    }

    @Test
    void afterTheLastAttemptThereIsNoOther() {
        var given = work.give(tomorrow(), 1, "student05");
        var student = work.person("student05");
        drills.handIn(student, drills.startAssigned(student, given.id()).id());
        assertThatThrownBy(() -> drills.startAssigned(student, given.id()))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("no_attempts_left"));
    }

    @Test
    void whatIsOpenAtTheEndIsHandedInAsItStandsAndOnlyOnce() {
        var given = work.give(tomorrow(), 1, "student06", "student07");
        var open = drills.startAssigned(work.person("student06"), given.id());
        work.greet(open);
        var done = drills.startAssigned(work.person("student07"), given.id());
        drills.handIn(work.person("student07"), done.id());
        var handedIn = drills.find(done.id()).orElseThrow();

        clock.set(given.closesAt().minusSeconds(2));
        closing.handInLeftOpen();
        assertThat(drills.find(open.id()).orElseThrow().isOpen()).isTrue();

        clock.set(given.closesAt().plus(Windows.GRACE));
        assertThat(closing.handInLeftOpen()).isPositive();
        assertThat(closing.handInLeftOpen()).isZero();
        assertThat(drills.find(open.id()).orElseThrow().score()).isNotNull();
        assertThat(drills.report(drills.find(open.id()).orElseThrow()).max()).isEqualTo(100);
        assertThat(drills.find(done.id())).contains(handedIn);
    }

    @Test
    void theSchedulerHandsInByItselfWhenTheWindowCloses() {
        var given = work.give(Instant.now().plusSeconds(4), 1, "student08");
        var attempt = drills.startAssigned(work.person("student08"), given.id());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(drills.find(attempt.id()).orElseThrow().isOpen())
                                .isFalse());
    }

    @Test
    void theWorkbenchShowsItUntilItIsDone() {
        var given = work.give(tomorrow(), 1, "student09");
        var student = work.person("student09");
        assertThat(workbench.tasks(student))
                .extracting(Task::path, Task::due)
                .contains(tuple("drills/assigned/" + given.id(), given.closesAt()));
        var attempt = drills.startAssigned(student, given.id());
        assertThat(workbench.recent(student).getFirst().path()).isEqualTo("desk/" + attempt.id());
        drills.handIn(student, attempt.id());
        assertThat(workbench.tasks(student)).extracting(Task::path).doesNotContain("drills/assigned/" + given.id());
        assertThat(workbench.recent(student).getFirst().path()).isEqualTo("report/" + attempt.id());
    }

    @Test
    void mentorsLookAfterTheirOwnGroupsOnly() {
        var given = work.give(tomorrow(), 1, "student10");
        var attempt = drills.startAssigned(work.person("student10"), given.id());
        assertThat(drills.toRead(work.person("mentor01"), attempt.id()).id()).isEqualTo(attempt.id());
        assertThat(drills.toRead(work.person("trainer02"), attempt.id()).id()).isEqualTo(attempt.id());
        assertThatThrownBy(() -> drills.toRead(work.person("mentor03"), attempt.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drills.toRead(work.person("student11"), attempt.id()))
                .isInstanceOf(NotFound.class);
    }
}
