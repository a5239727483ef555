package org.lianbing.grader.counterfactual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Played;
import org.lianbing.scenarios.run.Player;

/**
 * Plays the expert's act in the trainee's ledger as it stood before the submission that led to his event, with inputs
 * looked up there and case steps on the trainee's dates.
 */
public final class WhatIf {
    private final Replica replica;
    private final Scenario scenario;
    private final Variant variant;

    public WhatIf(Replica replica, Scenario scenario, Variant variant) {
        this.replica = replica;
        this.scenario = scenario;
        this.variant = variant;
    }

    /**
     * The sandbox that would have come of it, empty if the expert's act would have been refused there.
     *
     * @param trainee the trainee's entry that holds the counterpart
     * @param expert the expert's entry it answers to
     */
    public Optional<Sandbox> after(Sandbox sandbox, Entry trainee, Played expertRun, Entry expert) {
        var act = expertRun.actOf(expert.number());
        if (act.isEmpty()) {
            return Optional.empty();
        }
        var first = firstEntry(sandbox, trainee);
        var before = sandbox.at(first - 1);
        var performance = Player.of(replica, scenario, variant)
                .perform(before, whole(expertRun, act.get()), dates(sandbox, trainee));
        return performance.isAccepted() ? Optional.of(performance.after()) : Optional.empty();
    }

    /** The entry of the submission: for a step on a case, the one that opened the case. */
    private static int firstEntry(Sandbox sandbox, Entry entry) {
        var no = entry.caseNo();
        return no == null
                ? entry.number()
                : sandbox.ledger()
                        .book(CaseBook.class)
                        .find(no)
                        .map(matter -> matter.openedByEntry())
                        .orElse(entry.number());
    }

    /** Where the expert's act is a step of its own, the submission that opened its case is played before it. */
    private static Act whole(Played expertRun, Act act) {
        if (!(act instanceof Act.Step step)) {
            return act;
        }
        var steps = expertRun.performances().stream()
                .map(performance -> performance.act())
                .filter(other ->
                        other instanceof Act.Step same && same.operation().equals(step.operation()))
                .map(other -> (Act.Step) other)
                .takeWhile(other -> !other.equals(step))
                .toList();
        return expertRun.performances().stream()
                .map(performance -> performance.act())
                .filter(other ->
                        other instanceof Act.Submit submit && submit.operation().equals(step.operation()))
                .map(other -> withSteps((Act.Submit) other, steps, step))
                .reduce((first, last) -> last)
                .orElse(act);
    }

    private static Act withSteps(Act.Submit submit, List<Act.Step> earlier, Act.Step last) {
        var all = new ArrayList<>(submit.steps());
        all.addAll(earlier);
        all.add(last);
        return new Act.Submit(submit.at(), submit.seat(), submit.operation(), submit.form(), all, null);
    }

    private static Map<Action, LocalDate> dates(Sandbox sandbox, Entry entry) {
        Map<Action, LocalDate> dates = new EnumMap<>(Action.class);
        var no = entry.caseNo();
        if (no != null) {
            sandbox.ledger()
                    .book(CaseBook.class)
                    .find(no)
                    .ifPresent(matter -> matter.taken().forEach(taken -> dates.put(taken.action(), taken.on())));
        }
        return dates;
    }
}
