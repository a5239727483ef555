package org.lianbing.sandbox.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.calendar.WorkCalendar;
import org.lianbing.sandbox.law.vat.RegistrationThreshold;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * Until when a taxpayer must register as a general one: counted from the filing deadline of the period whose return
 * first brought the sales of twelve months above the limit.
 */
final class RegistrationTerm {
    private static final String SMALL_SCALE_RETURN = "SB-02";
    private static final List<String> SALES =
            List.of("l1_taxable_sales", "l10_small_exempt_sales", "l11_below_threshold_sales");
    /** 2015年第18号公告（待业务复核）. */
    private static final int TERM_WORKDAYS = 20;
    /** 总局令43号, in force from this day. */
    private static final LocalDate DAYS_SINCE = LocalDate.of(2018, 2, 1);

    private static final int TERM_DAYS = 15;

    private RegistrationTerm() {}

    /** Null if the returns in the ledger never exceed the limit: what lies before them is not known. */
    static @Nullable LocalDate lastDay(Ledger ledger, TaxpayerId taxpayer, MainBusiness business) {
        var returns = ledger.book(DeclarationBook.class).of(taxpayer).stream()
                .filter(filed -> filed.standing() && filed.operation().equals(SMALL_SCALE_RETURN))
                .sorted(Comparator.comparing(TaxReturn::period))
                .toList();
        return returns.stream()
                .filter(filed -> exceeds(returns, filed.period().lastDay(), business))
                .map(filed -> lastDay(filed.deadline()))
                .findFirst()
                .orElse(null);
    }

    private static boolean exceeds(List<TaxReturn> returns, LocalDate end, MainBusiness business) {
        var yearBefore = end.plusDays(1).minusYears(1);
        var sales = returns.stream()
                .filter(filed -> !filed.period().firstDay().isBefore(yearBefore)
                        && !filed.period().lastDay().isAfter(end))
                .map(RegistrationTerm::sales)
                .reduce(Money.ZERO, Money::plus);
        return RegistrationThreshold.judge(business.inLaw(), sales, end).mustRegister();
    }

    private static Money sales(TaxReturn filed) {
        return SALES.stream().map(filed::figure).reduce(Money.ZERO, Money::plus);
    }

    private static LocalDate lastDay(LocalDate filingDeadline) {
        var calendar = WorkCalendar.statutory();
        return filingDeadline.isBefore(DAYS_SINCE)
                ? calendar.plusWorkdays(filingDeadline, TERM_WORKDAYS)
                : calendar.nextWorkday(filingDeadline.plusDays(TERM_DAYS));
    }
}
