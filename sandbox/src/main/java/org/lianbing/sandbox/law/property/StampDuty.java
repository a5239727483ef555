package org.lianbing.sandbox.law.property;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.surcharge.SixTaxesRelief;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * Stamp duty. Until 2022-06-30 it was rounded to the dime, free below a dime, and at least one yuan on a lease; since
 * then it is rounded to the fen.
 *
 * @param exact before rounding, after halving
 */
public record StampDuty(Rate rate, BigDecimal exact, Money amount) {
    static final DatedValues<Rate> RATES = DatedValues.read("property/stamp-rates.yaml", Rate.class);
    static final DatedValues<Rounding> ROUNDING = DatedValues.read("property/stamp-rounding.yaml", Rounding.class);

    /** @param half whether the taxpayer enjoys the halving of six taxes */
    public static StampDuty on(StampItem item, Money amount, boolean half, LocalDate signed) {
        var rate = rateAt(item, signed).value();
        var full = amount.yuan().multiply(rate.value());
        var exact = half ? full.multiply(SixTaxesRelief.HALF) : full;
        return new StampDuty(rate, exact, roundingAt(signed).value().round(item, exact));
    }

    public static DatedValue<Rate> rateAt(StampItem item, LocalDate signed) {
        return RATES.versionAt(item.code(), signed);
    }

    static DatedValue<Rounding> roundingAt(LocalDate signed) {
        return ROUNDING.versionAt(signed);
    }

    record Rounding(boolean byDime, Money exemptBelow, Money leaseAtLeast) {

        Money round(StampItem item, BigDecimal exact) {
            if (item == StampItem.LEASE && exact.compareTo(leaseAtLeast.yuan()) < 0) {
                return leaseAtLeast;
            }
            if (exact.compareTo(exemptBelow.yuan()) < 0) {
                return Money.ZERO;
            }
            return byDime ? new Money(exact.setScale(1, RoundingMode.HALF_UP)) : Money.rounded(exact);
        }
    }
}
