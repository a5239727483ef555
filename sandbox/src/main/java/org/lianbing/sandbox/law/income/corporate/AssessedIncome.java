package org.lianbing.sandbox.law.income.corporate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Income assessed by a rate laid down for the trade, and the tax on it, computed from the unrounded income. */
public record AssessedIncome(Money income, Money tax) {
    static final DatedValues<Range> RANGES = DatedValues.read("income/corporate/assessed-rates.yaml", Range.class);

    public static AssessedIncome byRevenue(Money revenue, Rate assessedRate, Rate taxRate) {
        return of(Fraction.of(revenue).times(assessedRate), taxRate);
    }

    /** @param assessedRate below 1 */
    public static AssessedIncome byCost(Money cost, Rate assessedRate, Rate taxRate) {
        var revenue = Fraction.of(cost).over(BigDecimal.ONE.subtract(assessedRate.value()));
        return of(revenue.times(assessedRate), taxRate);
    }

    private static AssessedIncome of(Fraction income, Rate taxRate) {
        return new AssessedIncome(income.toMoney(), income.times(taxRate).toMoney());
    }

    /** The range of assessed rates of a trade, for instance {@code 制造}. */
    public static Range rangeOf(String trade, LocalDate date) {
        return RANGES.at(trade, date);
    }

    /** From the least to the greatest rate, both allowed. */
    public record Range(Rate atLeast, Rate atMost) {

        public boolean holds(Rate rate) {
            return rate.compareTo(atLeast) >= 0 && rate.compareTo(atMost) <= 0;
        }
    }
}
