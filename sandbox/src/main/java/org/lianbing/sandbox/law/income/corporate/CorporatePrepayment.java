package org.lianbing.sandbox.law.income.corporate;

import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Quarterly prepayment on the cumulative profit; what was paid too much is only refunded at final settlement. */
public record CorporatePrepayment(Money cumulativeTax, Money due) {
    static final DatedValues<String> FORMULA = DatedValues.read("income/corporate/prepayment.yaml", String.class);

    public static CorporatePrepayment of(Money cumulativeProfit, Rate rate, Money relief, Money alreadyPrepaid) {
        var tax = cumulativeProfit.max(Money.ZERO).times(rate);
        return new CorporatePrepayment(
                tax, tax.minus(relief).minus(alreadyPrepaid).max(Money.ZERO));
    }
}
