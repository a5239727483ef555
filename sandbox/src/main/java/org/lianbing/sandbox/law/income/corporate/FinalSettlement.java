package org.lianbing.sandbox.law.income.corporate;

import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** The result of the annual settlement; {@code due} is negative where tax is to be refunded. */
public record FinalSettlement(Money taxable, Money tax, Money due) {
    static final DatedValues<String> FORMULA = DatedValues.read("income/corporate/final.yaml", String.class);

    /** Profit as the accounts have it, and what the tax law adds, takes away and makes up for. */
    public record Income(Money profit, Money up, Money down, Money loss) {

        Money taxable() {
            return profit.plus(up).minus(down).minus(loss).max(Money.ZERO);
        }
    }

    public static FinalSettlement of(Income income, Rate rate, Money relief, Money prepaid) {
        var taxable = income.taxable();
        var tax = taxable.times(rate);
        return new FinalSettlement(taxable, tax, tax.minus(relief).minus(prepaid));
    }
}
