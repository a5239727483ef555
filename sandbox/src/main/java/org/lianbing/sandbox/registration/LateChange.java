package org.lianbing.sandbox.registration;

import java.time.LocalDate;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * Whether a registration that came too late was dealt with: by a fine or, since first offenders may go without one, by
 * an order to correct.
 */
final class LateChange {
    /** 逾期登记, in the list of violations that FZ-01 and FZ-02 share. */
    private static final String LATE_REGISTRATION = "02";
    /** 税务行政处罚“首违不罚”事项清单, 2021年第6号公告. */
    private static final LocalDate FIRST_OFFENCE_FREE_SINCE = LocalDate.of(2021, 4, 1);

    private LateChange() {}

    static boolean isSettled(Ledger ledger, TaxpayerId taxpayer, LocalDate lastDay) {
        var book = ledger.book(LegalBook.class);
        var isFined = book.penaltiesOf(taxpayer).stream()
                .anyMatch(fine -> fine.violation().equals(LATE_REGISTRATION)
                        && fine.decidedOn().isAfter(lastDay));
        return isFined
                || book.ordersTo(taxpayer).stream()
                        .anyMatch(order -> order.violation().equals(LATE_REGISTRATION)
                                && order.orderedOn().isAfter(lastDay)
                                && !order.orderedOn().isBefore(FIRST_OFFENCE_FREE_SINCE));
    }
}
