package org.lianbing.courses.drill;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Submission;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Player;
import tools.jackson.databind.node.ObjectNode;

/** Does in an attempt what a run of the scenario does, as a trainee in the open chairs would; the others act by themselves. */
final class Rehearsal {
    private final Sandboxes sandboxes;
    private final Shelf shelf;

    Rehearsal(Sandboxes sandboxes, Shelf shelf) {
        this.sandboxes = sandboxes;
        this.shelf = shelf;
    }

    /** Plays the run to its end. */
    void play(Attempt attempt, String run) {
        var scenario = shelf.find(attempt.scenario()).orElseThrow();
        var open = scenario.chairs().stream()
                .filter(Chair::isOpen)
                .map(Chair::officer)
                .map(Officer::id)
                .collect(Collectors.toSet());
        var variant = Variant.of(scenario, attempt.seed());
        var played = Player.of(sandboxes.replica(), scenario, variant).play(scenario.run(run));
        played.end().entries().stream()
                .skip(played.start().size())
                .filter(entry -> entry.kind() == Entry.Kind.TURN || open.contains(entry.officer()))
                .forEach(entry -> repeat(attempt, entry));
    }

    private void repeat(Attempt attempt, Entry entry) {
        if (entry.kind() == Entry.Kind.TURN) {
            sandboxes.turnTo(attempt.id(), entry.businessDate());
            return;
        }
        var form = (ObjectNode) entry.form();
        var action = entry.action();
        var submission = action == null
                ? Submission.operation(entry.code(), form)
                : Submission.step(Objects.requireNonNull(entry.caseNo()), action, form);
        sandboxes.submit(attempt.id(), submission.by(entry.officer()).at(Instant.now()));
    }
}
