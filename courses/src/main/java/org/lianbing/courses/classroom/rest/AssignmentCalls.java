package org.lianbing.courses.classroom.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.classroom.Assigning;
import org.lianbing.courses.classroom.AssignmentWish;
import org.lianbing.courses.classroom.ClassState;
import org.lianbing.courses.classroom.Classrooms;
import org.lianbing.courses.classroom.Standing;
import org.lianbing.courses.classroom.Trace;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Giving drills to people, and how they get on. */
@Tag(name = "assignments", description = "布置演练")
@RestController
@RequestMapping("/api/v1/assignments")
class AssignmentCalls {
    private final Assigning assigning;
    private final Classrooms classrooms;
    private final Clock clock;

    AssignmentCalls(Assigning assigning, Classrooms classrooms, Clock clock) {
        this.assigning = assigning;
        this.classrooms = classrooms;
        this.clock = clock;
    }

    record AssignmentLine(
            long id,
            String scenario,
            String title,
            Instant opensAt,
            Instant closesAt,
            int maxAttempts,
            String showsExpected,
            String state,
            int total,
            int started,
            int done,
            @Nullable Double meanScore) {}

    record HurdleLine(String code, String title, int refusals, int people, String usualRefusal) {}

    record PersonLine(
            String login,
            String name,
            String state,
            int attempts,
            @Nullable String attempt,
            int entries,
            @Nullable String lastOperation,
            long refusals,
            @Nullable String lastRefusal,
            @Nullable Long waitingSeconds,
            @Nullable Integer score) {}

    record AssignmentView(AssignmentLine assignment, List<PersonLine> people, List<HurdleLine> hurdles) {}

    @Operation(summary = "布置演练")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentView assign(@RequestBody AssignmentWish wish, @AuthenticationPrincipal SignedIn person) {
        return view(classrooms.look(person, assigning.assign(person, wish).id()));
    }

    @Operation(summary = "我布置的演练")
    @GetMapping
    Page<AssignmentLine> assignments(@AuthenticationPrincipal SignedIn person, Range range) {
        var given = classrooms.givenBy(person).stream()
                .filter(assignment -> assignment.title().contains(range.q()))
                .toList();
        return Page.of(given, range).map(assignment -> line(classrooms.look(person, assignment.id())));
    }

    @Operation(summary = "一项布置和每个人的进度")
    @GetMapping("/{id}")
    AssignmentView assignment(@PathVariable long id, @AuthenticationPrincipal SignedIn person) {
        return view(classrooms.look(person, id));
    }

    private AssignmentView view(ClassState state) {
        return new AssignmentView(
                line(state),
                state.people().stream().map(this::person).toList(),
                state.hurdles().stream()
                        .map(one -> new HurdleLine(one.code(), one.what(), one.refusals(), one.people(), one.usual()))
                        .toList());
    }

    private AssignmentLine line(ClassState state) {
        var assignment = state.assignment();
        var mean = state.mean();
        return new AssignmentLine(
                assignment.id(),
                assignment.scenario(),
                assignment.title(),
                assignment.opensAt(),
                assignment.closesAt(),
                assignment.maxAttempts(),
                assignment.showsExpected().code(),
                state.window().code(),
                state.people().size(),
                state.people().size() - state.count(Standing.Phase.NOT_STARTED),
                state.done(),
                mean.isPresent() ? Math.round(mean.getAsDouble() * 10) / 10.0 : null);
    }

    private PersonLine person(Standing one) {
        return new PersonLine(
                one.person().login(),
                one.person().name(),
                one.phase().code(),
                one.attempts().size(),
                one.attempt().map(Attempt::id).orElse(null),
                one.traces().size(),
                one.last().map(Trace::code).orElse(null),
                one.refusals(),
                one.lastRefusal().map(Trace::refusal).orElse(null),
                one.waitingSince()
                        .map(since -> Math.max(
                                0, Duration.between(since, clock.instant()).toSeconds()))
                        .orElse(null),
                one.score());
    }
}
