package org.lianbing.sandbox.law.income.corporate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * Enterprise income tax of a year with the relief for small low-profit enterprises, and the slices it consists of.
 *
 * @param relieved whether the relief applied
 */
public record SmallProfitTax(List<Slice> slices, boolean relieved, Money tax) {
    static final DatedValues<SmallProfitSchedule> SCHEDULE =
            DatedValues.read("income/corporate/small-profit.yaml", SmallProfitSchedule.class);
    static final DatedValues<Rate> GENERAL = DatedValues.read("income/corporate/rate.yaml", Rate.class);
    static final DatedValues<Conditions> CONDITIONS =
            DatedValues.read("income/corporate/small-profit-conditions.yaml", Conditions.class);

    /** A part of the income at its own rate, for some of the months. */
    public record Slice(Money income, Rate rate, int months, int ofMonths) {

        static Slice whole(Money income, Rate rate) {
            return new Slice(income, rate, 1, 1);
        }

        Fraction tax() {
            return Fraction.of(income)
                    .times(rate)
                    .times(BigDecimal.valueOf(months))
                    .over(BigDecimal.valueOf(ofMonths));
        }
    }

    /** The most people and assets (yuan) a small low-profit enterprise may have. */
    public record Conditions(int people, Money assets) {}

    /**
     * @param conditionsMet whether people, assets and business are within the bounds
     * @param months months in business during the year
     * @param monthsFromOctober those of them since 2015-10-01; only 2015 asks
     */
    public static SmallProfitTax of(int year, Money income, boolean conditionsMet, int months, int monthsFromOctober) {
        var taxable = income.max(Money.ZERO);
        if (conditionsMet) {
            var schedule = scheduleOf(year).value();
            if (schedule.reaches(taxable)) {
                return of(schedule.slices(taxable, months, monthsFromOctober), true);
            }
        }
        return of(List.of(Slice.whole(taxable, generalRateOf(year).value())), false);
    }

    private static SmallProfitTax of(List<Slice> slices, boolean relieved) {
        var exact = slices.stream().map(Slice::tax).reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
        return new SmallProfitTax(slices, relieved, exact.toMoney());
    }

    /** @param industry {@code 工业} or {@code 其他} */
    public static Conditions conditions(String industry, int year) {
        return CONDITIONS.at(industry, endOf(year));
    }

    static DatedValue<SmallProfitSchedule> scheduleOf(int year) {
        return SCHEDULE.versionAt(endOf(year));
    }

    static DatedValue<Rate> generalRateOf(int year) {
        return GENERAL.versionAt(endOf(year));
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
