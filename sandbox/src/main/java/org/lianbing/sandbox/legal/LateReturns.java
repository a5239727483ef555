package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.books.legal.LegalEvent.CorrectionOrdered;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** Late returns as the ledger knows them: missing ones, and ones that were filed after their deadline. */
final class LateReturns {
    private LateReturns() {}

    /**
     * One late return.
     *
     * @param foundOn the day the office came to know of it: ordered, filed late, or today
     */
    record LateReturn(LocalDate deadline, LocalDate foundOn) {}

    /** Whether the return of this tax and period is missing after its deadline, or came after it. */
    static boolean isLate(Ledger ledger, TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        var duty = FilingDuties.find(ledger, taxpayer, levyItem, period);
        return duty.isPresent() && duty.get().isOverdue(ledger.today())
                || ledger.book(DeclarationBook.class)
                        .standing(taxpayer, levyItem, period)
                        .filter(LateReturns::wasLate)
                        .isPresent();
    }

    /** All that is known of a taxpayer. */
    static List<LateReturn> of(Ledger ledger, TaxpayerId taxpayer) {
        List<LateReturn> late = new ArrayList<>();
        ledger.book(LegalBook.class).ordersTo(taxpayer).stream()
                .filter(order -> order.violation().equals(Violation.LATE_RETURN.code()))
                .forEach(order -> late.add(ordered(ledger, order)));
        FilingDuties.overdue(ledger, taxpayer)
                .forEach(duty -> late.add(new LateReturn(duty.deadline(), ledger.today())));
        ledger.book(DeclarationBook.class).of(taxpayer).stream()
                .filter(filed -> filed.standing() && wasLate(filed))
                .forEach(filed -> late.add(new LateReturn(filed.deadline(), filed.filedOn())));
        return late;
    }

    /** An order for a period that is no longer in the filing list counts as found in time. */
    private static LateReturn ordered(Ledger ledger, CorrectionOrdered order) {
        var deadline = deadline(ledger, order.taxpayerId(), order.levyItem(), order.period());
        return new LateReturn(deadline == null ? order.orderedOn() : deadline, order.orderedOn());
    }

    private static @Nullable LocalDate deadline(
            Ledger ledger, TaxpayerId taxpayer, @Nullable String levyItem, @Nullable TaxPeriod period) {
        return levyItem == null || period == null
                ? null
                : FilingDuties.find(ledger, taxpayer, levyItem, period)
                        .map(FilingDuties.Duty::deadline)
                        .orElse(null);
    }

    private static boolean wasLate(TaxReturn filed) {
        return filed.filedOn().isAfter(filed.deadline());
    }
}
