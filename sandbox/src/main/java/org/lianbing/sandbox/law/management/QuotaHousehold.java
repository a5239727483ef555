package org.lianbing.sandbox.law.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.law.vat.SmallScaleTerms;
import org.lianbing.sandbox.law.vat.SmallScaleVat;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Households taxed by a fixed quota (双定户): how the quota is assessed, and what is taxed while it holds. */
public final class QuotaHousehold {
    static final DatedValues<Terms> TERMS = DatedValues.read("management/quota.yaml", Terms.class);

    private QuotaHousehold() {}

    /** The monthly turnover presumed from costs, and the VAT on it. */
    public record Assessment(Money monthlySales, Money vat, boolean aboveThreshold) {}

    /** The base actually taxed, and whether the quota must be set anew. */
    public record Month(Money taxBase, Money vat, boolean mustReadjust) {}

    /** @param margin the gross margin, below 1 */
    public static Assessment assess(Money monthlyCost, Rate margin, LocalDate date) {
        var limit = limitAt(date).value();
        var sales = Fraction.of(monthlyCost).over(BigDecimal.ONE.subtract(margin.value()));
        return new Assessment(sales.toMoney(), vat(sales, limit), !limit.withinMonthLimit(sales));
    }

    /**
     * @param actual actual or invoiced sales of the month; like the quota without tax
     * @param overRatio by how much sales may exceed the quota before it must be readjusted
     */
    public static Month month(Money quota, Money actual, Rate overRatio, LocalDate date) {
        var base = quota.max(actual);
        var vat = vat(Fraction.of(base), limitAt(date).value());
        var bound = quota.yuan().multiply(BigDecimal.ONE.add(overRatio.value()));
        return new Month(base, vat, actual.yuan().compareTo(bound) > 0);
    }

    private static Money vat(Fraction sales, SmallScaleTerms limit) {
        return limit.plainAlwaysExempt() || limit.withinMonthLimit(sales)
                ? Money.ZERO
                : sales.times(limit.rate()).toMoney();
    }

    /**
     * The exemption limit of the month and the levy rate: those of any small-scale taxpayer.
     *
     * @throws org.lianbing.sandbox.law.dated.NoLawAt before 2014-10-01
     */
    static DatedValue<SmallScaleTerms> limitAt(LocalDate date) {
        termsAt(date);
        return SmallScaleVat.termsAt(date);
    }

    static DatedValue<Terms> termsAt(LocalDate date) {
        return TERMS.versionAt(date);
    }

    record Terms(Rate overRatio) {}
}
