package org.lianbing.sandbox.law.surcharge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** City construction tax, education surcharge and local education surcharge, each rounded before they are added up. */
public record Surcharges(Money city, Money education, Money localEducation) {
    static final DatedValues<Rate> RATES = DatedValues.read("surcharge/rates.yaml", Rate.class);
    static final DatedValues<Limits> EXEMPTION = DatedValues.read("surcharge/education-exemption.yaml", Limits.class);

    /** @param cityRate 7 % in cities, 5 % in county seats and towns, 1 % elsewhere */
    public static Surcharges compute(SurchargeBase base, Rate cityRate, SurchargeRelief relief, LocalDate date) {
        var education = ratesAt("education", date).value();
        var localEducation = ratesAt("local_education", date).value();
        return new Surcharges(
                charge(base, cityRate, relief.half()),
                relief.educationExempt() ? Money.ZERO : charge(base, education, relief.half()),
                relief.educationExempt() ? Money.ZERO : charge(base, localEducation, relief.half()));
    }

    private static Money charge(SurchargeBase base, Rate rate, boolean half) {
        return Fraction.of(base.total())
                .times(rate)
                .times(half ? SixTaxesRelief.HALF : BigDecimal.ONE)
                .toMoney();
    }

    public Money total() {
        return city.plus(education).plus(localEducation);
    }

    /** The city construction tax rate: {@code city_urban}, {@code city_town} or {@code city_elsewhere}. */
    public static Rate cityRateAt(String place, LocalDate date) {
        return ratesAt(place, date).value();
    }

    /** The clause city construction tax is charged by on a day: the regulations, from 2021-09-01 the law. */
    public static String cityClauseAt(LocalDate date) {
        return ratesAt("city_urban", date).source();
    }

    static DatedValue<Rate> ratesAt(String item, LocalDate date) {
        return RATES.versionAt(item, date);
    }

    /** Whether sales of a month or quarter are small enough to be free of the education surcharges. */
    public static boolean educationExempt(Money sales, boolean quarterly, LocalDate periodEnd) {
        return exemptionLimit(quarterly, periodEnd)
                .filter(limit -> !sales.isMoreThan(limit))
                .isPresent();
    }

    /** The sales up to which no education surcharges are due; empty where the law knows no such limit yet. */
    public static Optional<Money> exemptionLimit(boolean quarterly, LocalDate periodEnd) {
        return EXEMPTION
                .find("limits", periodEnd)
                .map(version -> quarterly
                        ? version.value().quarterLimit()
                        : version.value().monthLimit());
    }

    /** The clause that exempts small sales from the education surcharges; empty where there is none yet. */
    static Optional<String> exemptionClauseAt(LocalDate date) {
        return EXEMPTION.find("limits", date).map(DatedValue::source);
    }

    record Limits(Money monthLimit, Money quarterLimit) {}
}
