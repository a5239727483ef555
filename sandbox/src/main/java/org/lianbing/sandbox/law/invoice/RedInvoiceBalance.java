package org.lianbing.sandbox.law.invoice;

import org.lianbing.sandbox.law.dated.DatedValues;

/** What of a blue invoice is left to be reversed by red ones, and whether a request keeps within it. */
public record RedInvoiceBalance(AmountAndTax remaining, boolean suffices) {
    static final DatedValues<String> FORMULA = DatedValues.read("invoice/red.yaml", String.class);

    /** All three as positive figures. */
    public static RedInvoiceBalance of(AmountAndTax blue, AmountAndTax reversed, AmountAndTax requested) {
        var remaining = blue.minus(reversed);
        return new RedInvoiceBalance(remaining, requested.fitsInto(remaining));
    }
}
