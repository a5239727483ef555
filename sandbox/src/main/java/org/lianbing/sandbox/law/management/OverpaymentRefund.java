package org.lianbing.sandbox.law.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** The refund of overpaid tax; interest is added only where the taxpayer found the overpayment himself. */
public record OverpaymentRefund(Money overpaid, Money interest) {
    static final DatedValues<Integer> DAYS_OF_YEAR = DatedValues.read("management/refund-interest.yaml", Integer.class);

    /** Who found the overpayment. */
    public enum Finder {
        TAXPAYER,
        AUTHORITY
    }

    /** @param annualRate the bank's rate for demand deposits */
    public static OverpaymentRefund of(
            Money paid, Money shouldPay, Rate annualRate, int days, Finder finder, LocalDate date) {
        var overpaid = paid.minus(shouldPay).max(Money.ZERO);
        var interest =
                switch (finder) {
                    case AUTHORITY -> Money.ZERO;
                    case TAXPAYER ->
                        Fraction.of(overpaid)
                                .times(annualRate)
                                .times(BigDecimal.valueOf(days))
                                .over(BigDecimal.valueOf(yearAt(date).value()))
                                .toMoney();
                };
        return new OverpaymentRefund(overpaid, interest);
    }

    static DatedValue<Integer> yearAt(LocalDate date) {
        return DAYS_OF_YEAR.versionAt(date);
    }

    public Money total() {
        return overpaid.plus(interest);
    }
}
