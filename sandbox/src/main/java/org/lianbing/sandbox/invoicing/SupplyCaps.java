package org.lianbing.sandbox.invoicing;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.general.GeneralBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.TaxpayerId;

/** Who gets special invoices in small numbers only: new taxpayers in their first month, coached ones, and credit grade D. */
final class SupplyCaps {
    private static final DatedValues<NewTaxpayer> NEW =
            DatedValues.read("invoice/new-taxpayer.yaml", NewTaxpayer.class);
    private static final DatedValues<Integer> COACHED = DatedValues.read("invoice/coached-supply.yaml", Integer.class);
    private static final String LOWEST_GRADE = "D";

    private SupplyCaps() {}

    /** What a new taxpayer may be approved for at most, so many months from his registration. */
    record NewTaxpayer(int months, int monthlyAtMost, String singleLimitAtMost) {
        boolean allows(int monthly, SingleLimit limit) {
            return monthly <= monthlyAtMost && limit.code().compareTo(singleLimitAtMost) <= 0;
        }
    }

    /** The cap on one sale to a taxpayer under coaching or graded D; empty for everybody else. */
    static OptionalInt perTime(Ledger ledger, TaxpayerId taxpayer) {
        var general = ledger.book(QualificationBook.class).of(taxpayer).general();
        var coached = general != null && general.coached();
        var lowest = ledger.book(GeneralBook.class).creditGrade(taxpayer).filter(LOWEST_GRADE::equals);
        return coached || lowest.isPresent() ? OptionalInt.of(COACHED.at(ledger.today())) : OptionalInt.empty();
    }

    /** Whether these figures are too much for somebody who registered less than the term before the day. */
    static boolean tooMuchForNewTaxpayer(
            Ledger ledger, TaxpayerId taxpayer, LocalDate date, int monthly, SingleLimit limit) {
        var registered = ledger.book(RegistrationBook.class).get(taxpayer).confirmedOn();
        return NEW.find("terms", date)
                .map(DatedValue::value)
                .filter(terms -> date.isBefore(registered.plusMonths(terms.months())))
                .filter(terms -> !terms.allows(monthly, limit))
                .isPresent();
    }
}
