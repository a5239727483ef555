package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Guide.FlowStep;
import org.lianbing.sandbox.Light;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.calendar.WorkCalendar;

/** The way of one case through its flow: which steps it needs, where it stands, what may come next. */
record FlowPlan(List<FlowStep> steps, Case matter) {
    private static final double YELLOW_FROM = 0.8;

    static FlowPlan of(OperationType operation, Case matter) {
        return new FlowPlan(stepsNeeded(operation, matter.form()), matter);
    }

    private static List<FlowStep> stepsNeeded(OperationType operation, Application form) {
        return operation.guide().steps().stream()
                .filter(step -> step.when() == null || form.needs(step.action()))
                .toList();
    }

    /** The regular next step, null when all are taken or the case is closed. */
    @Nullable
    FlowStep next() {
        if (matter.state().isClosed() || matter.state() == Case.State.SUPPLEMENT) {
            return null;
        }
        var position = position();
        return position < steps.size() ? steps.get(position) : null;
    }

    /** The step a submission means: the regular next one, or a return, rejection, withdrawal or supplement beside it. */
    @Nullable
    FlowStep permitted(Action action) {
        var next = next();
        return switch (action) {
            case SUPPLEMENT -> isUndecided() ? steps.getFirst() : null;
            case WITHDRAW -> isUndecided() ? steps.getFirst() : null;
            case RETURN, REJECT -> next != null && isUndecided() && judges(next.action()) ? next : null;
            case ACCEPT, REVIEW, VISIT, HEAR, APPROVE, ISSUE, SERVE, ARCHIVE ->
                next != null && next.action() == action ? next : null;
        };
    }

    /** Where the case stands after a step. */
    Case.State stateAfter(Action action, @Nullable FlowStep step) {
        return switch (action) {
            case SUPPLEMENT, RETURN, ACCEPT, VISIT, HEAR -> Case.State.IN_REVIEW;
            case REVIEW -> step != null && step.decides() ? Case.State.APPROVED : Case.State.IN_APPROVAL;
            case APPROVE -> step != null && step.decides() ? Case.State.APPROVED : Case.State.IN_APPROVAL;
            case REJECT -> Case.State.REJECTED;
            case ISSUE -> isUndecided() ? Case.State.IN_REVIEW : Case.State.ISSUED;
            case SERVE -> Case.State.DELIVERED;
            case ARCHIVE -> Case.State.ARCHIVED;
            case WITHDRAW -> Case.State.WITHDRAWN;
        };
    }

    /** The deciding step: the last one marked so among those needed. */
    boolean decides(FlowStep step) {
        FlowStep deciding = null;
        for (var candidate : steps) {
            if (candidate.decides()) {
                deciding = candidate;
            }
        }
        return step.equals(deciding);
    }

    boolean isUndecided() {
        return switch (matter.state()) {
            case ACCEPTED, SUPPLEMENT, IN_REVIEW, IN_APPROVAL -> true;
            case APPROVED, REJECTED, ISSUED, DELIVERED, ARCHIVED, WITHDRAWN -> false;
        };
    }

    Light light(OperationType operation, LocalDate today) {
        var limit = operation.guide().limitDays();
        var decided = decidedOn();
        var until = decided == null ? today : decided;
        var used = WorkCalendar.statutory().workdaysBetween(matter.acceptedOn(), until);
        if (limit == null) {
            return new Light(Light.Colour.GREEN, used, null, null);
        }
        var due = WorkCalendar.statutory().plusWorkdays(matter.acceptedOn(), limit);
        var colour = used > limit
                ? Light.Colour.RED
                : used >= limit * YELLOW_FROM ? Light.Colour.YELLOW : Light.Colour.GREEN;
        return new Light(colour, used, limit, due);
    }

    private @Nullable LocalDate decidedOn() {
        if (isUndecided()) {
            return null;
        }
        return matter.taken().stream()
                .filter(taken -> taken.action() == Action.APPROVE || taken.action() == Action.REVIEW)
                .map(Case.Taken::on)
                .reduce((first, second) -> second)
                .orElse(matter.acceptedOn());
    }

    private int position() {
        int position = 0;
        for (var taken : matter.taken()) {
            switch (taken.action()) {
                case RETURN -> position = Math.max(1, position - 1);
                case SUPPLEMENT, REJECT, WITHDRAW -> {}
                case ACCEPT, REVIEW, VISIT, HEAR, APPROVE, ISSUE, SERVE, ARCHIVE -> position++;
            }
        }
        return position;
    }

    private static boolean judges(Action action) {
        return action == Action.REVIEW || action == Action.APPROVE || action == Action.VISIT;
    }
}
