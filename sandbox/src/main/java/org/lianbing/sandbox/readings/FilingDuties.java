package org.lianbing.sandbox.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.calendar.DueRule;
import org.lianbing.sandbox.calendar.FilingDeadline;
import org.lianbing.sandbox.value.PeriodKind;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** The filing list (应申报清册): one line for each tax and period, with its deadline, read off tax items and calendar. */
public final class FilingDuties {
    /** Taxes filed once a deed is done have no periods to list. */
    private static final String PER_ACT = "11";

    private FilingDuties() {}

    /** One line of the list. */
    public record Duty(String levyItem, TaxPeriod period, LocalDate deadline, boolean localBureau, boolean filed) {
        public boolean isOverdue(LocalDate today) {
            return !filed && today.isAfter(deadline);
        }
    }

    /**
     * The lines of a taxpayer whose periods have begun by today, oldest first. Where a sandbox's history ended, only
     * the gaps it left are listed.
     */
    public static List<Duty> of(Ledger ledger, TaxpayerId taxpayer) {
        var book = ledger.book(DeclarationBook.class);
        List<Duty> duties = new ArrayList<>();
        for (var item : ledger.book(QualificationBook.class).of(taxpayer).items()) {
            if (!item.periodType().equals(PER_ACT)) {
                addOpen(duties, item, taxpayer, book, ledger.today());
            }
        }
        duties.sort(Comparator.comparing(Duty::deadline).thenComparing(Duty::levyItem));
        return duties;
    }

    public static List<Duty> overdue(Ledger ledger, TaxpayerId taxpayer) {
        return of(ledger, taxpayer).stream()
                .filter(duty -> duty.isOverdue(ledger.today()))
                .toList();
    }

    /** The line for a tax and period, whether filed or not. */
    public static Optional<Duty> find(Ledger ledger, TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        var book = ledger.book(DeclarationBook.class);
        return ledger.book(QualificationBook.class).of(taxpayer).items().stream()
                .filter(item -> item.levyItem().equals(levyItem)
                        && !item.periodType().equals(PER_ACT)
                        && PeriodKind.ofCode(item.periodType()) == period.kind()
                        && overlaps(item, period))
                .findFirst()
                .map(item -> new Duty(
                        levyItem,
                        period,
                        deadline(item, period),
                        item.localBureau(),
                        book.isFiled(taxpayer, levyItem, period, deadline(item, period))));
    }

    private static Predicate<Duty> same(TaxItem item, TaxPeriod period) {
        return duty -> duty.levyItem().equals(item.levyItem()) && duty.period().equals(period);
    }

    private static boolean overlaps(TaxItem item, TaxPeriod period) {
        var validTo = item.validTo();
        return !item.validFrom().isAfter(period.lastDay()) && (validTo == null || !validTo.isBefore(period.firstDay()));
    }

    /** Walks back from today to where history settled everything; only where it left gaps, as far as they may lie. */
    private static void addOpen(
            List<Duty> duties, TaxItem item, TaxpayerId taxpayer, DeclarationBook book, LocalDate today) {
        var earliest = book.historyUntil().minusMonths(18);
        var from = item.validFrom().isAfter(earliest) ? item.validFrom() : earliest;
        var period = TaxPeriod.covering(PeriodKind.ofCode(item.periodType()), today);
        for (; !period.lastDay().isBefore(from); period = period.previous()) {
            if (!overlaps(item, period)) {
                continue;
            }
            var deadline = deadline(item, period);
            var isHistory = deadline.isBefore(book.historyUntil());
            if (isHistory && !book.hasGaps()) {
                return;
            }
            var filed = book.isFiled(taxpayer, item.levyItem(), period, deadline);
            if (!(filed && isHistory) && duties.stream().noneMatch(same(item, period))) {
                duties.add(new Duty(item.levyItem(), period, deadline, item.localBureau(), filed));
            }
        }
    }

    private static LocalDate deadline(TaxItem item, TaxPeriod period) {
        return FilingDeadline.statutory().dueOf(period, DueRule.ofCode(item.dueRule()));
    }
}
