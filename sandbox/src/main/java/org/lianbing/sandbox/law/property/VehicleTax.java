package org.lianbing.sandbox.law.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.law.vat.SupplyCategory;
import org.lianbing.sandbox.law.vat.VatRates;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Vehicle and vessel tax of the year of purchase, and vehicle purchase tax. */
public final class VehicleTax {
    static final DatedValues<Rate> PURCHASE = DatedValues.read("property/vehicle-purchase.yaml", Rate.class);
    static final DatedValues<AnnualRange> ANNUAL =
            DatedValues.read("property/vehicle-and-vessel.yaml", AnnualRange.class);
    static final DatedValues<String> CLAUSES = DatedValues.read("property/vehicle-clauses.yaml", String.class);
    private static final BigDecimal SMALL_LITRES = new BigDecimal("1.6");

    private VehicleTax() {}

    /** The vehicle and vessel tax for the months left in the year of purchase, its own month included. */
    public record FirstYear(int months, Money tax) {}

    /** The vehicle purchase tax; it comes from the unrounded price without VAT. */
    public record Purchase(Rate vatRate, Rate rate, Money base, Money tax) {}

    public static FirstYear firstYear(Money annualTax, LocalDate bought) {
        var months = 13 - bought.getMonthValue();
        var tax = Fraction.of(annualTax)
                .times(BigDecimal.valueOf(months))
                .over(BigDecimal.valueOf(12))
                .toMoney();
        return new FirstYear(months, tax);
    }

    /** @param litres the displacement, or null where relief for small engines is out of the question */
    public static Purchase purchase(Money gross, @Nullable BigDecimal litres, LocalDate bought) {
        var rate = purchaseRateAt(litres, bought).value();
        var vatRate = VatRates.at(SupplyCategory.GOODS, bought);
        var base = Fraction.of(gross).withoutTax(vatRate);
        return new Purchase(vatRate, rate, base.toMoney(), base.times(rate).toMoney());
    }

    static DatedValue<Rate> purchaseRateAt(@Nullable BigDecimal litres, LocalDate bought) {
        var small = litres != null && litres.compareTo(SMALL_LITRES) <= 0;
        return PURCHASE.versionAt(small ? "small_displacement" : "general", bought);
    }

    record AnnualRange(BigDecimal atLeast, BigDecimal atMost) {}
}
