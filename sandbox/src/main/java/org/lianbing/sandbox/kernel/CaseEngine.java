package org.lianbing.sandbox.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Guide.FlowStep;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Outcome;
import org.lianbing.sandbox.Outdated;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.Step;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.flow.CaseEvent.StepTaken;

/** Decides a step on a case: right of the post, exclusion of persons, order of the flow, then the application's effects. */
final class CaseEngine {
    /** Acts of one case that no two of may be done by the same person (reference A2). */
    private static final Set<Action> INCOMPATIBLE = Set.of(Action.ACCEPT, Action.REVIEW, Action.APPROVE);

    private final StandardCatalogue catalogue;

    CaseEngine(StandardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a step came to. */
    record Verdict(Case matter, Sitting sitting, Decision decision, Outcome outcome) {}

    Verdict decide(Sandbox sandbox, Submission submission) {
        var ledger = sandbox.ledger();
        var matter = matter(ledger, submission);
        var action = submission.action();
        if (action == null || action == Action.ACCEPT) {
            throw new UnknownName("环节", action == null ? "" : action.code());
        }
        var model = catalogue.model(matter.operation());
        var form = read(model, action, submission, ledger);
        refuseOutdated(submission, matter, ledger);
        var plan = FlowPlan.of(model.type(), matter);
        var step = plan.permitted(action);
        var posts = step == null ? model.type().posts() : step.posts();
        var sitting = Engine.seat(
                sandbox, submission, posts, officer -> CommonChecks.isInCharge(officer, matter.form(), ledger));
        var refusal = refusal(plan, step, action, matter, sitting, ledger);
        if (refusal == null && form != null) {
            refusal = CommonChecks.onStepDates(stepModel(model, action), form, ledger.today());
        }
        if (refusal != null || step == null) {
            return new Verdict(matter, sitting, refusal == null ? notNext(plan, action) : refusal, Outcome.REFUSED);
        }
        return taken(plan, step, action, matter, form, sitting, ledger);
    }

    private Verdict taken(
            FlowPlan plan,
            FlowStep step,
            Action action,
            Case matter,
            @Nullable Step form,
            Sitting sitting,
            Ledger ledger) {
        var grants = step.action() == action && plan.decides(step);
        var seen = advanced(matter, action, form, sitting, ledger);
        var without = ledger.with(ledger.book(CaseBook.class).without(matter.no()));
        var decision = grants
                ? matter.form().grant(without, seen, sitting)
                : matter.form().after(action, without, seen, sitting);
        if (!(decision instanceof Decision.Accepted accepted)) {
            return new Verdict(matter, sitting, decision, Outcome.REFUSED);
        }
        var state = grants ? Case.State.APPROVED : plan.stateAfter(action, null);
        List<Event> events = new ArrayList<>();
        events.add(new StepTaken(
                matter.no(),
                matter.operation(),
                matter.taxpayerId(),
                action,
                sitting.officer().id(),
                sitting.post(),
                ledger.today(),
                form,
                state));
        events.addAll(accepted.events());
        return new Verdict(
                matter, sitting, new Decision.Accepted(List.copyOf(events), accepted.warnings()), Outcome.ACCEPTED);
    }

    /** The case as its application sees it while deciding: with the step at hand among those taken. */
    private static Case advanced(Case matter, Action action, @Nullable Step form, Sitting sitting, Ledger ledger) {
        var taken = new ArrayList<>(matter.taken());
        taken.add(new Case.Taken(
                action, sitting.officer().id(), sitting.post(), ledger.today(), form, ledger.entry() + 1));
        return new Case(
                matter.no(),
                matter.operation(),
                matter.taxpayerId(),
                matter.form(),
                matter.state(),
                matter.acceptedOn(),
                matter.openedByEntry(),
                taken);
    }

    private static @Nullable Decision refusal(
            FlowPlan plan, @Nullable FlowStep step, Action action, Case matter, Sitting sitting, Ledger ledger) {
        if (!sitting.officer().holds(sitting.post())
                || (step != null && !step.posts().contains(sitting.post()))) {
            return Decision.refuse(CommonCheck.NO_RIGHT);
        }
        if (matter.state().isClosed()) {
            return Decision.refuse(
                    CommonCheck.CASE_CLOSED, "state", matter.state().label());
        }
        if (step == null) {
            return notNext(plan, action);
        }
        return INCOMPATIBLE.contains(action) ? incompatible(matter, action, sitting) : null;
    }

    private static Decision notNext(FlowPlan plan, Action action) {
        var next = plan.next();
        return Decision.refuse(
                CommonCheck.NOT_THE_NEXT_STEP,
                "next",
                next == null ? "无" : next.action().label(),
                "action",
                action.label());
    }

    private static @Nullable Decision incompatible(Case matter, Action action, Sitting sitting) {
        return matter.taken().stream()
                .filter(taken -> INCOMPATIBLE.contains(taken.action()))
                .filter(taken -> taken.officer().equals(sitting.officer().id()))
                .filter(taken -> !taken.officer().equals(org.lianbing.sandbox.Entry.GIVEN))
                .findFirst()
                .map(taken -> Decision.refuse(
                        CommonCheck.INCOMPATIBLE_POSTS, "a", taken.action().label(), "b", action.label()))
                .orElse(null);
    }

    private static void refuseOutdated(Submission submission, Case matter, Ledger ledger) {
        var seen = submission.seen();
        var latest = ledger.lastTouched(matter.taxpayerId());
        if (seen != null && latest > seen) {
            throw new Outdated(seen, latest);
        }
    }

    private @Nullable Step read(OperationModel model, Action action, Submission submission, Ledger ledger) {
        var faults = new Faults();
        var step = (Step) stepModel(model, action).read(submission.form(), ledger.today(), faults);
        if (!faults.isEmpty()) {
            throw new Malformed(faults.list());
        }
        return step;
    }

    private static FormModel stepModel(OperationModel model, Action action) {
        var form = model.steps().get(action);
        if (form == null) {
            throw new UnknownName("环节", action.code());
        }
        return form;
    }

    private static Case matter(Ledger ledger, Submission submission) {
        var no = submission.caseNo() == null ? "" : submission.caseNo();
        return ledger.book(CaseBook.class).find(no).orElseThrow(() -> new UnknownName("事项", no));
    }
}
