package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** The refund of newly accumulated input credit. */
public final class CreditRefund {
    static final DatedValues<Rate> SHARES = DatedValues.read("vat/credit-refund.yaml", Rate.class);

    private CreditRefund() {}

    public static Money of(Money increment, Rate inputShare, Rate refundShare) {
        return Fraction.of(increment).times(inputShare).times(refundShare).toMoney();
    }

    /** The share refunded to an enterprise without special standing. */
    public static DatedValue<Rate> generalShareAt(LocalDate date) {
        return SHARES.versionAt("general", date);
    }
}
