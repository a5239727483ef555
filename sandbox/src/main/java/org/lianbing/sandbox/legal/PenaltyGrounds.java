package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.law.penalty.HearingThreshold;
import org.lianbing.sandbox.law.penalty.HearingThreshold.Party;
import org.lianbing.sandbox.legal.ImposePenalty.Refusal;
import org.lianbing.sandbox.value.Money;

/** Whether a penalty stands on its grounds: facts, range, procedure, and the rights of the party. */
record PenaltyGrounds(ImposePenalty form, Ledger ledger) {
    /** From here on confiscation of a large amount gives a right to a hearing as well (处罚法 2021 版 63 条). */
    private static final LocalDate REVISED = LocalDate.of(2021, 7, 15);

    @Nullable
    Decision refusalAtOpening() {
        if (isFinedAlready()) {
            return Decision.refuse(Refusal.FINED_ALREADY);
        }
        var late = LateReturns.of(ledger, form.taxpayerId());
        var isLateReturn = form.violation() == Offence.LATE_RETURN;
        if (isLateReturn
                && !late.isEmpty()
                && late.stream().allMatch(act -> Procedure.isBarred(act.deadline(), act.foundOn()))) {
            return Decision.refuse(Refusal.BARRED);
        }
        var refusal = refusalOfAmount();
        if (refusal != null) {
            return refusal;
        }
        if (isLateReturn && late.isEmpty()) {
            return Decision.refuse(Refusal.UNFOUNDED);
        }
        return form.isHearing() && !reachesHearing() ? Decision.refuse(Refusal.HEARING_WRONG) : null;
    }

    @Nullable
    Decision refusalAtDecision(Case matter) {
        var today = ledger.today();
        var notified = form.notifiedDate();
        if (notified.isAfter(today) || form.isGeneral() && notified.isEqual(today)) {
            return Decision.refuse(Refusal.NOT_NOTIFIED);
        }
        if (form.isGeneral() && reachesHearing() && matter.last(Action.HEAR) == null) {
            return Decision.refuse(Refusal.HEARING_NOT_OFFERED);
        }
        return isFinedAlready() ? Decision.refuse(Refusal.FINED_ALREADY) : refusalOfSummary();
    }

    /** R-HEARING, judged on the day: fines, and since the revision of 2021 confiscations. */
    boolean reachesHearing() {
        var today = ledger.today();
        var gives =
                switch (form.penaltyKind()) {
                    case FINE -> true;
                    case CONFISCATION -> !today.isBefore(REVISED);
                    case SUPPLY_STOP -> false;
                };
        return gives && HearingThreshold.reached(form.amount(), party(), today);
    }

    private @Nullable Decision refusalOfAmount() {
        var refusal = refusalOfSummary();
        var most = form.violation().atMost(ledger.today());
        if (refusal == null
                && form.penaltyKind() == PenaltyKind.FINE
                && most.isPresent()
                && form.amount().isMoreThan(Money.of(most.getAsInt()))) {
            return Decision.refuse(
                    Refusal.ABOVE_STATUTE, "violation", form.violation().label(), "n", most.getAsInt());
        }
        return refusal;
    }

    private @Nullable Decision refusalOfSummary() {
        var most = Procedure.summaryAtMost(party(), ledger.today());
        var fits = form.penaltyKind() == PenaltyKind.FINE && !form.amount().isMoreThan(Money.of(most));
        return form.isGeneral() || fits ? null : Decision.refuse(Refusal.ABOVE_SUMMARY, "n", most);
    }

    /**
     * Every order to correct stands for one act and bears one fine; without any order there is one act. The form names
     * no act, so acts of one kind are told apart by their orders.
     */
    private boolean isFinedAlready() {
        var book = ledger.book(LegalBook.class);
        var orders = book.ordersTo(form.taxpayerId()).stream()
                .filter(order -> order.violation().equals(form.violation().orderedAs()))
                .count();
        var fines = book.penaltiesOf(form.taxpayerId()).stream()
                .filter(penalty -> penalty.violation().equals(form.violation().code())
                        && penalty.penaltyKind().equals(PenaltyKind.FINE.code()))
                .count();
        return form.penaltyKind() == PenaltyKind.FINE && fines >= Math.max(1, orders);
    }

    private Party party() {
        var taxpayer = ledger.book(RegistrationBook.class).get(form.taxpayerId());
        return taxpayer.isIndividual() ? Party.INDIVIDUAL : Party.ENTITY;
    }
}
