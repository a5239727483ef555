package org.lianbing.sandbox.collection;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.law.deadline.LateFee;
import org.lianbing.sandbox.value.Money;

/**
 * The late fee on one levy. It runs on each part of the tax until the day that part is paid; what was charged before
 * counts, so that nothing is charged twice.
 */
record LateFees(Ledger ledger, Levy levy) {
    /** On a part of the tax paid on a day; nothing on late fees and fines, or where it was waived. */
    LateFee on(Money part, LocalDate paid) {
        var isCharged = levy.kind() == Levy.Kind.TAX && !book().isLateFeeWaived(levy.id());
        return LateFee.on(isCharged ? part : Money.ZERO, levy.due(), isCharged ? paid : levy.due());
    }

    /** What is to be charged in addition when a part is paid on a day. */
    Money stillToCharge(Money part, LocalDate paid) {
        var charged = on(part, paid).amount();
        for (var payment : book().paymentsFor(levy.id())) {
            charged = charged.plus(on(payment.amount(), payment.paidOn()).amount());
        }
        return charged.minus(book().lateFeeOn(levy.id())).max(Money.ZERO);
    }

    /** The levy of it, none where there is nothing to charge. */
    List<LevyRaised> levied(Money amount, LocalDate day) {
        return amount.isPositive()
                ? List.of(new LevyRaised(
                        book().nextLevyId(ledger.today(), 0),
                        levy.taxpayerId(),
                        levy.levyItem(),
                        levy.levySubItem(),
                        levy.period(),
                        Levy.Kind.LATE_FEE,
                        levy.id(),
                        day,
                        amount))
                : List.of();
    }

    private CollectionBook book() {
        return ledger.book(CollectionBook.class);
    }
}
