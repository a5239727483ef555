package org.lianbing.scenarios.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.Act.Seat;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.reference.Template;
import tools.jackson.databind.JsonNode;

/** Plays acts: each is looked up in the ledger it meets, so it can be played in any. */
public final class Player {
    private static final String CONVERSATION = "GT-";

    private final Replica replica;
    private final Scenario scenario;
    private final Variant variant;
    private final Bystanders bystanders;
    private final boolean isGiven;

    private Player(Replica replica, Scenario scenario, Variant variant, boolean isGiven) {
        this.replica = replica;
        this.scenario = scenario;
        this.variant = variant;
        this.bystanders = new Bystanders(replica, scenario, variant);
        this.isGiven = isGiven;
    }

    public static Player of(Replica replica, Scenario scenario, Variant variant) {
        return new Player(replica, scenario, variant, false);
    }

    /** Plays the initial state, whose entries count as given. */
    static Player givenOf(Replica replica, Scenario scenario, Variant variant) {
        return new Player(replica, scenario, variant, true);
    }

    /**
     * Plays a run from the moment the trainee sits down.
     *
     * @throws BrokenScenario if an act is not accepted, or not refused as it says
     */
    public Played play(Run run) {
        return play(Stage.open(replica, scenario, variant), run.acts());
    }

    /**
     * Plays acts from where a sandbox stands.
     *
     * @throws BrokenScenario if an act is not accepted, or not refused as it says
     */
    public Played play(Sandbox from, List<Act> acts) {
        List<Performance> performances = new ArrayList<>();
        var sandbox = from;
        for (var act : acts) {
            var performance = perform(sandbox, act, Map.of());
            performance.failUnlessExpected();
            performances.add(performance);
            sandbox = performance.after();
        }
        return new Played(from, sandbox, List.copyOf(performances));
    }

    /**
     * Tries an act in any ledger; whatever comes of it is in the performance.
     *
     * @param dates days to turn to before a step is taken, as the trainee took them; a step without one follows at once
     */
    public Performance perform(Sandbox sandbox, Act act, Map<Action, LocalDate> dates) {
        var after = sandbox;
        try {
            after = acted(after, act, dates);
            return new Performance(act, sandbox, after, null);
        } catch (Interrupted interrupted) {
            return new Performance(act, sandbox, interrupted.sandbox(), interrupted.fault());
        }
    }

    private Sandbox acted(Sandbox sandbox, Act act, Map<Action, LocalDate> dates) {
        return switch (act) {
            case Act.Submit submit -> submitted(sandbox, submit, dates);
            case Act.Step step -> stepped(sandbox, step, dates, null);
            case Act.TurnTo turn -> turned(sandbox, turn);
        };
    }

    private Sandbox submitted(Sandbox sandbox, Act.Submit act, Map<Action, LocalDate> dates) {
        var form = form(sandbox, act.form());
        var next = submit(
                sandbox, seated(Submission.operation(act.operation(), form), act.seat(), act.operation()), act.at());
        var entry = next.entries().get(sandbox.size());
        for (var step : act.steps()) {
            if (entry.isRefused()) {
                return next;
            }
            next = stepped(next, step, dates, entry.caseNo());
        }
        return next;
    }

    private Sandbox stepped(Sandbox sandbox, Act.Step act, Map<Action, LocalDate> dates, @Nullable String caseNo) {
        var day = dates.get(act.action());
        var here = day != null && day.isAfter(sandbox.ledger().today())
                ? bystanders.turned(sandbox, day, isGiven)
                : sandbox;
        var no = caseNo == null ? latestCase(here, act) : caseNo;
        var submission = Submission.step(no, act.action(), form(here, act.form()));
        return submit(here, seated(submission, act.seat(), act.operation()), act.at());
    }

    private String latestCase(Sandbox sandbox, Act.Step act) {
        return sandbox.ledger().book(CaseBook.class).all().stream()
                .filter(matter ->
                        matter.openedByEntry() > 0 && matter.operation().equals(act.operation()))
                .map(Case::no)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new Interrupted(
                        sandbox,
                        act.at(),
                        "没有在办的 " + act.operation() + "，无法办理“" + act.action().label() + "”"));
    }

    private Sandbox turned(Sandbox sandbox, Act.TurnTo act) {
        var date = LocalDate.parse(text(sandbox, act.date()));
        if (!isGiven && !scenario.setting().mayTurnTo(date)) {
            throw new Interrupted(sandbox, act.at(), "本演练的业务日期不能推进到 " + date);
        }
        try {
            return bystanders.turned(sandbox, date, isGiven);
        } catch (Malformed backwards) {
            throw new Interrupted(sandbox, act.at(), backwards.getMessage());
        }
    }

    private Sandbox submit(Sandbox sandbox, Submission submission, Place at) {
        try {
            return bystanders.after(
                    replica.submit(sandbox, submission, variant.world()).sandbox(), isGiven);
        } catch (Malformed | UnknownName wrong) {
            throw new Interrupted(sandbox, at, wrong.getMessage());
        }
    }

    private Submission seated(Submission submission, Seat seat, String operation) {
        if (isGiven) {
            return submission.by(Entry.GIVEN).at(seat.post());
        }
        var officer = seat.officer();
        if (officer == null && seat.post() == null && operation.startsWith(CONVERSATION)) {
            officer = scenario.openChair().map(Chair::officer).map(Officer::id).orElse(null);
        }
        return submission.by(officer).at(seat.post());
    }

    private JsonNode form(Sandbox sandbox, Template template) {
        try {
            return template.in(variant.on(sandbox.ledger()));
        } catch (BrokenScenario nothing) {
            throw new Interrupted(sandbox, nothing.faults().getFirst());
        }
    }

    private String text(Sandbox sandbox, Template template) {
        return form(sandbox, template).asString();
    }
}
