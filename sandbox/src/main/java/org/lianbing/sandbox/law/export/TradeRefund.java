package org.lianbing.sandbox.law.export;

import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** A trading company's refund on what it bought for export; the rest of the input tax goes to cost. */
public record TradeRefund(Money refund, Money toCost) {
    static final DatedValues<String> FORMULA = DatedValues.read("export/trade-refund.yaml", String.class);

    public static TradeRefund of(Money purchaseWithoutTax, Rate levied, Rate refunded) {
        var purchase = Fraction.of(purchaseWithoutTax);
        var refund = purchase.times(refunded);
        return new TradeRefund(
                refund.toMoney(), purchase.times(levied).minus(refund).toMoney());
    }
}
