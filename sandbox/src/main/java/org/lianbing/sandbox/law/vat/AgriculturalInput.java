package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * Input tax on farm products bought from producers.
 *
 * @param extra the additional deduction when used for goods of the high rate; empty if not so used
 */
public record AgriculturalInput(Money inputTax, Optional<Money> extra) {
    static final DatedValues<Rates> RATES = DatedValues.read("vat/agriculture.yaml", Rates.class);

    public static AgriculturalInput of(Money price, Rate deduction, @Nullable Rate extra) {
        return new AgriculturalInput(
                price.times(deduction), Optional.ofNullable(extra).map(price::times));
    }

    public static DatedValue<Rates> ratesAt(LocalDate date) {
        return RATES.versionAt(date);
    }

    /** The deduction rate, and the addition on use for goods of the high rate. */
    public record Rates(Rate deduction, Rate extra) {}
}
