package org.lianbing.courses.classroom;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;

/** One class as the database shows it; each look reads only what came since the last. */
final class ClassBoard {
    private final Drills drills;
    private final Traces traces;
    private final Assignment assignment;
    private final Clock clock;
    private final List<Account> people;
    private final Map<String, Tail> tails = new HashMap<>();

    private record Tail(int head, List<Trace> traces) {}

    ClassBoard(Drills drills, Traces traces, People people, Clock clock, Assignment assignment) {
        this.drills = drills;
        this.traces = traces;
        this.assignment = assignment;
        this.clock = clock;
        this.people = drills.assignees(assignment.id()).stream()
                .flatMap(id -> people.account(id).stream())
                .toList();
    }

    synchronized ClassState look() {
        var attempts = drills.attemptsAt(assignment.id()).stream().collect(Collectors.groupingBy(Attempt::accountId));
        var heads = traces.heads(assignment.id());
        return new ClassState(
                assignment,
                assignment.state(clock.instant()),
                people.stream()
                        .map(person -> standing(person, attempts.getOrDefault(person.id(), List.of()), heads))
                        .toList());
    }

    private Standing standing(Account person, List<Attempt> attempts, Map<String, Integer> heads) {
        if (attempts.isEmpty()) {
            return new Standing(person, attempts, List.of());
        }
        var latest = attempts.getLast().id();
        return new Standing(
                person, attempts, tail(latest, heads.getOrDefault(latest, 0)).traces());
    }

    private Tail tail(String attempt, int head) {
        var known = tails.getOrDefault(attempt, new Tail(0, List.of()));
        if (head <= known.head()) {
            return known;
        }
        var all = new ArrayList<>(known.traces());
        var more = traces.after(attempt, known.head());
        all.addAll(more);
        var reached = more.isEmpty() ? head : Math.max(head, more.getLast().number());
        var tail = new Tail(reached, List.copyOf(all));
        tails.put(attempt, tail);
        return tail;
    }
}
