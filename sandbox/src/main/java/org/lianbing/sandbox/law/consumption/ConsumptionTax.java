package org.lianbing.sandbox.law.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Consumption tax, by value, by quantity, or both together. */
public final class ConsumptionTax {
    static final DatedValues<Charge> RATES = DatedValues.read("consumption/rates.yaml", Charge.class);

    private ConsumptionTax() {}

    /**
     * What is charged on sales and on each unit: jin of 500 g for liquor, cigarettes by the piece, litres for fuel.
     *
     * @param perUnit yuan per unit
     */
    public record Charge(Rate rate, BigDecimal perUnit) {

        public Money on(Money sales, BigDecimal units) {
            return Fraction.of(sales)
                    .times(rate)
                    .plus(Fraction.of(perUnit.multiply(units)))
                    .toMoney();
        }
    }

    /** @param item for instance {@code 白酒} or {@code 汽油} */
    public static DatedValue<Charge> chargeAt(String item, LocalDate date) {
        return RATES.versionAt(item, date);
    }
}
