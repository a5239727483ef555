package org.lianbing.sandbox.law.income.corporate;

import java.time.LocalDate;
import java.util.Optional;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * How much of an expense may be deducted, and what must be added back.
 *
 * @param carryForward what may be deducted in later years; empty where the law lets nothing be carried
 */
public record ExpenseAdjustment(Money limit, Money deductible, Money adjustUp, Optional<Money> carryForward) {
    static final DatedValues<Rate> RATES = DatedValues.read("income/corporate/adjustments.yaml", Rate.class);
    static final DatedValues<Integer> DONATION_CARRY =
            DatedValues.read("income/corporate/donation-carry.yaml", Integer.class);

    /** The two limits of entertainment expenses, of which the lower counts. */
    public record EntertainmentLimits(Money ofIncurred, Money ofRevenue) {}

    public static EntertainmentLimits entertainmentLimits(Money incurred, Money revenue, LocalDate date) {
        return new EntertainmentLimits(
                incurred.times(rateAt("entertainment_share", date).value()),
                positive(revenue).times(rateAt("entertainment_of_revenue", date).value()));
    }

    public static ExpenseAdjustment entertainment(Money incurred, EntertainmentLimits limits) {
        return limited(incurred, limits.ofIncurred().min(limits.ofRevenue()), false);
    }

    public static ExpenseAdjustment advertising(Money incurred, Money revenue, Rate rate) {
        return limited(incurred, positive(revenue).times(rate), true);
    }

    public static ExpenseAdjustment training(Money incurred, Money payroll, Rate rate) {
        return limited(incurred, positive(payroll).times(rate), true);
    }

    public static ExpenseAdjustment welfare(Money incurred, Money payroll, LocalDate date) {
        return limited(incurred, positive(payroll).times(rateAt("welfare", date).value()), false);
    }

    public static ExpenseAdjustment union(Money incurred, Money payroll, LocalDate date) {
        return limited(incurred, positive(payroll).times(rateAt("union", date).value()), false);
    }

    /** @param profit the accounting profit; a loss allows nothing */
    public static ExpenseAdjustment donation(Money incurred, Money profit, LocalDate date) {
        var carried = DONATION_CARRY.find("years", date).isPresent();
        return limited(incurred, positive(profit).times(rateAt("donation", date).value()), carried);
    }

    /** Late fees and fines are never deducted. */
    public static ExpenseAdjustment lateFeeAndFine(Money incurred) {
        return limited(incurred, Money.ZERO, false);
    }

    private static ExpenseAdjustment limited(Money incurred, Money limit, boolean carried) {
        var deductible = incurred.min(limit);
        var excess = incurred.minus(deductible);
        return new ExpenseAdjustment(limit, deductible, excess, carried ? Optional.of(excess) : Optional.empty());
    }

    private static Money positive(Money base) {
        return base.max(Money.ZERO);
    }

    /** The share deducted, for instance of {@code training}. */
    public static DatedValue<Rate> rateAt(String item, LocalDate date) {
        return RATES.versionAt(item, date);
    }
}
