package org.lianbing.sandbox.law.income.personal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Tax withheld from a payment for independent services; it comes from the unrounded taxable amount. */
public record LaborRemuneration(Money taxable, Money tax) {
    static final DatedValues<Terms> TERMS = DatedValues.read("income/personal/labor.yaml", Terms.class);

    public static LaborRemuneration of(Money amount, LocalDate date) {
        var terms = termsAt(date).value();
        var taxable = terms.taxable(amount);
        return new LaborRemuneration(
                taxable.toMoney(), terms.table().tax(taxable).toMoney());
    }

    static DatedValue<Terms> termsAt(LocalDate date) {
        return TERMS.versionAt(date);
    }

    record Terms(Money flatUpTo, Money flat, Rate share, TaxTable table) {

        Fraction taxable(Money amount) {
            return amount.isMoreThan(flatUpTo)
                    ? Fraction.of(amount).times(BigDecimal.ONE.subtract(share.value()))
                    : Fraction.of(amount.minus(flat)).orZero();
        }
    }
}
