package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/** Whether sales of twelve months in a row oblige to register as a general taxpayer: only what exceeds the limit does. */
public record RegistrationThreshold(Money limit, boolean mustRegister) {
    static final DatedValues<Money> LIMITS = DatedValues.read("vat/registration.yaml", Money.class);

    public static RegistrationThreshold judge(BusinessClass business, Money salesOfTwelveMonths, LocalDate date) {
        var limit = limitAt(business, date).value();
        return new RegistrationThreshold(limit, salesOfTwelveMonths.isMoreThan(limit));
    }

    public static DatedValue<Money> limitAt(BusinessClass business, LocalDate date) {
        return LIMITS.versionAt(business.label(), date);
    }
}
