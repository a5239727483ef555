package org.lianbing.sandbox.law.invoice;

import org.lianbing.sandbox.value.Money;

/** An amount without tax and the tax on it. */
public record AmountAndTax(Money amount, Money tax) {

    public AmountAndTax minus(AmountAndTax other) {
        return new AmountAndTax(amount.minus(other.amount), tax.minus(other.tax));
    }

    /** Whether neither amount nor tax exceeds the other's. */
    public boolean fitsInto(AmountAndTax other) {
        return !amount.isMoreThan(other.amount) && !tax.isMoreThan(other.tax);
    }
}
