package org.lianbing.sandbox.flow;

import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.value.TaxpayerId;

/** The cases of a sandbox, by number. */
public record CaseBook(TreeMap<String, Case> cases) implements Book<CaseEvent> {
    public static final CaseBook EMPTY = new CaseBook(TreeMap.empty());

    @Override
    public Class<CaseEvent> eventType() {
        return CaseEvent.class;
    }

    @Override
    public CaseBook post(CaseEvent event, Stamp stamp) {
        return switch (event) {
            case CaseEvent.CaseOpened opened -> new CaseBook(cases.put(opened.no(), opened(opened, stamp)));
            case CaseEvent.StepTaken step ->
                cases.get(step.no())
                        .map(matter -> new CaseBook(cases.put(step.no(), advanced(matter, step, stamp))))
                        .getOrElse(this);
        };
    }

    public Optional<Case> find(String no) {
        return cases.get(no).toJavaOptional();
    }

    public List<Case> all() {
        return cases.values().toJavaList();
    }

    public List<Case> of(TaxpayerId taxpayer) {
        return cases.values()
                .filter(matter -> taxpayer.equals(matter.taxpayerId()))
                .toJavaList();
    }

    /** A case of this operation and taxpayer that is not yet decided. */
    public Optional<Case> pending(String operation, @Nullable TaxpayerId taxpayer) {
        return cases.values()
                .find(matter -> matter.operation().equals(operation)
                        && taxpayer != null
                        && taxpayer.equals(matter.taxpayerId())
                        && isPending(matter.state()))
                .toJavaOptional();
    }

    /** These cases without one: how a case is decided as if it were not under way. */
    public CaseBook without(String no) {
        return new CaseBook(cases.remove(no));
    }

    private static boolean isPending(Case.State state) {
        return switch (state) {
            case ACCEPTED, SUPPLEMENT, IN_REVIEW, IN_APPROVAL -> true;
            case APPROVED, REJECTED, ISSUED, DELIVERED, ARCHIVED, WITHDRAWN -> false;
        };
    }

    private static Case opened(CaseEvent.CaseOpened event, Stamp stamp) {
        var acceptance =
                new Case.Taken(Action.ACCEPT, event.officer(), event.post(), event.acceptedOn(), null, stamp.entry());
        return new Case(
                event.no(),
                event.operation(),
                event.taxpayerId(),
                event.form(),
                Case.State.ACCEPTED,
                event.acceptedOn(),
                stamp.entry(),
                List.of(acceptance));
    }

    private static Case advanced(Case matter, CaseEvent.StepTaken step, Stamp stamp) {
        var taken = new ArrayList<>(matter.taken());
        taken.add(new Case.Taken(step.action(), step.officer(), step.post(), step.on(), step.form(), stamp.entry()));
        return new Case(
                matter.no(),
                matter.operation(),
                matter.taxpayerId(),
                matter.form(),
                step.state(),
                matter.acceptedOn(),
                matter.openedByEntry(),
                taken);
    }
}
