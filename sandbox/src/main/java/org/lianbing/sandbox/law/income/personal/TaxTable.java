package org.lianbing.sandbox.law.income.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** A progressive table with quick deductions; a bracket's upper bound belongs to the bracket. */
public record TaxTable(List<Bracket> brackets) {

    /** @param upTo null for the open end */
    public record Bracket(@Nullable Money upTo, Rate rate, Money quick) {

        boolean reaches(Fraction amount) {
            return upTo == null || amount.compareTo(Fraction.of(upTo)) <= 0;
        }

        /** Tax before rounding, never below zero. */
        Fraction tax(Fraction taxable) {
            return taxable.times(rate).minus(Fraction.of(quick)).orZero();
        }
    }

    public Bracket bracketOf(Fraction amount) {
        return brackets.stream()
                .filter(bracket -> bracket.reaches(amount))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("税率表没有末档"));
    }

    /** Tax before rounding; nothing is due on a negative amount. */
    public Fraction tax(Fraction taxable) {
        var positive = taxable.orZero();
        return bracketOf(positive).tax(positive);
    }

    public Money tax(Money taxable) {
        return tax(Fraction.of(taxable)).toMoney();
    }
}
