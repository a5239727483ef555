package org.lianbing.sandbox.law.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** House property tax, by value or by rent, and urban land use tax. */
public final class PropertyTax {
    static final DatedValues<Rate> RATES = DatedValues.read("property/real-estate.yaml", Rate.class);
    static final DatedValues<Rate> DEDUCTIONS = DatedValues.read("property/deductions.yaml", Rate.class);
    static final DatedValues<LandRange> LAND = DatedValues.read("property/land.yaml", LandRange.class);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private PropertyTax() {}

    /** @param deduction the share of the original value left out, set by the province */
    public static Money byValue(Money originalValue, Rate deduction, int months, LocalDate date) {
        return Fraction.of(originalValue)
                .times(BigDecimal.ONE.subtract(deduction.value()))
                .times(rateAt("by_value", date).value())
                .times(BigDecimal.valueOf(months))
                .over(MONTHS)
                .toMoney();
    }

    public static Money byRent(Money rentWithoutTax, Rate rate) {
        return rentWithoutTax.times(rate);
    }

    /** @param unit yuan per square metre and year */
    public static Money landOfYear(BigDecimal area, BigDecimal unit) {
        return landForMonths(area, unit, 12);
    }

    public static Money landOfQuarter(BigDecimal area, BigDecimal unit) {
        return landForMonths(area, unit, 3);
    }

    public static Money landForMonths(BigDecimal area, BigDecimal unit, int months) {
        return Fraction.of(area.multiply(unit))
                .times(BigDecimal.valueOf(months))
                .over(MONTHS)
                .toMoney();
    }

    /** Months taxed in a year for non-arable land taken over: from the month after the approval. */
    public static int landMonths(LocalDate approved, int year) {
        if (approved.getYear() < year) {
            return 12;
        }
        return approved.getYear() > year ? 0 : 12 - approved.getMonthValue();
    }

    static DatedValue<Rate> rateAt(String item, LocalDate date) {
        return RATES.versionAt(item, date);
    }

    /** The share of the original value a province lets be left out. */
    public static Rate deductionIn(String province, LocalDate date) {
        return DEDUCTIONS.at(province, date);
    }

    record LandRange(BigDecimal atLeast, BigDecimal atMost) {}
}
