package org.lianbing.sandbox.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyCancelled;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyReduced;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentWithdrawn;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.value.Money;

/** Brings the levies of a return in line with what is due by it now. */
record LevyAdjustment(Ledger ledger, TaxReturn filed) {

    /** The levies of a void return fall away, with late fees assessed on them and overpayments it gave rise to. */
    List<Event> cancelled(String reason) {
        List<Event> events = new ArrayList<>();
        for (var levy : book().raisedBy(filed.no())) {
            events.addAll(cancelled(levy, reason));
        }
        if (overpaid().isPositive()) {
            events.add(new OverpaymentWithdrawn(filed.taxpayerId(), filed.no()));
        }
        return events;
    }

    private List<Event> cancelled(Levy levy, String reason) {
        List<Event> events = new ArrayList<>();
        events.add(new LevyCancelled(levy.id(), levy.taxpayerId(), reason));
        book().raisedBy(levy.id()).forEach(fee -> events.addAll(fallen(fee, reason)));
        return events;
    }

    /** A late fee falls away with its tax; what was paid of it was paid too much. */
    private static List<Event> fallen(Levy fee, String reason) {
        if (!fee.paid().isPositive()) {
            return List.of(new LevyCancelled(fee.id(), fee.taxpayerId(), reason));
        }
        List<Event> events = new ArrayList<>();
        if (fee.balance().isPositive()) {
            events.add(new LevyReduced(fee.id(), fee.taxpayerId(), fee.balance(), reason));
        }
        events.add(new OverpaymentArisen(fee.taxpayerId(), fee.levyItem(), fee.period(), fee.paid(), fee.id()));
        return events;
    }

    /** Whether more was set off against other levies than would be left without this return's overpayment. */
    boolean isOverpaymentUsed() {
        return overpaid().isMoreThan(book().overpaidBy(filed.taxpayerId()));
    }

    private Money overpaid() {
        return book().overpayments()
                .toJavaStream()
                .filter(overpaid -> overpaid.source().equals(filed.no()))
                .map(OverpaymentArisen::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** More is levied at the return's own deadline; less first shrinks what is unpaid, the rest was overpaid. */
    List<Event> changed(Map<String, Money> before, Map<String, Money> after, String reason) {
        List<Event> events = new ArrayList<>();
        var raised = 0;
        for (var item : after.keySet()) {
            var more = after.getOrDefault(item, Money.ZERO).minus(before.getOrDefault(item, Money.ZERO));
            if (more.isPositive()) {
                events.add(raised(item, more, raised++));
            } else if (more.isNegative()) {
                events.addAll(lowered(item, more.negated(), reason));
            }
        }
        return events;
    }

    private LevyRaised raised(String item, Money amount, int nth) {
        return new LevyRaised(
                book().nextLevyId(ledger.today(), nth),
                filed.taxpayerId(),
                item,
                SubItems.of(ledger, filed.taxpayerId(), item, filed.period()),
                filed.period(),
                Levy.Kind.TAX,
                filed.no(),
                filed.deadline(),
                amount);
    }

    private List<Event> lowered(String item, Money less, String reason) {
        List<Event> events = new ArrayList<>();
        var rest = less;
        for (var levy : book().raisedBy(filed.no()).reversed()) {
            var cut = rest.min(levy.balance());
            if (levy.levyItem().equals(item) && cut.isPositive()) {
                rest = rest.minus(cut);
                if (cut.equals(levy.amount())) {
                    events.addAll(cancelled(levy, reason));
                } else {
                    events.add(new LevyReduced(levy.id(), levy.taxpayerId(), cut, reason));
                }
            }
        }
        if (rest.isPositive()) {
            events.add(new OverpaymentArisen(filed.taxpayerId(), item, filed.period(), rest, filed.no()));
        }
        return events;
    }

    private CollectionBook book() {
        return ledger.book(CollectionBook.class);
    }
}
