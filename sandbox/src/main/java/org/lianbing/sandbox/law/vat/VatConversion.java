package org.lianbing.sandbox.law.vat;

import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** An amount including tax, split; the tax is the difference, so that the two always add up. */
public record VatConversion(Money net, Money tax) {
    static final DatedValues<String> FORMULA = DatedValues.read("vat/conversion.yaml", String.class);

    public static VatConversion of(Money gross, Rate rate) {
        var net = Fraction.of(gross).withoutTax(rate).toMoney();
        return new VatConversion(net, gross.minus(net));
    }
}
