package org.lianbing.sandbox.law.export;

import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * Exempt, credit and refund (免抵退) for a manufacturer's exports of a period; nothing is rounded before the end.
 *
 * @param notDeductible ① input tax neither exempt nor creditable
 * @param taxPayable ② tax to pay, where it is positive
 * @param refundable ③ the amount under exempt-credit-refund
 * @param periodEndCredit the credit at the end of the period, where ② is negative
 * @param exemptOffset what of ③ is set off against domestic tax
 */
public record ExemptCreditRefund(
        Money notDeductible,
        Money taxPayable,
        Money refundable,
        Money periodEndCredit,
        Money refund,
        Money exemptOffset,
        Money carryNext) {
    static final DatedValues<String> FORMULA = DatedValues.read("export/exempt-credit-refund.yaml", String.class);

    /** Exports at fob and materials bought free of tax, with the rate levied and the rate refunded. */
    public record Exports(Money fob, Money freeMaterial, Rate levied, Rate refunded) {

        private Fraction times(Rate rate) {
            return Fraction.of(fob.minus(freeMaterial)).times(rate);
        }
    }

    /** Output tax of domestic sales, input tax and the credit carried in. */
    public record Domestic(Money output, Money input, Money carry) {}

    public static ExemptCreditRefund of(Exports exports, Domestic domestic) {
        var refundable = exports.times(exports.refunded());
        var notDeductible = exports.times(exports.levied()).minus(refundable);
        var payable = Fraction.of(domestic.output().minus(domestic.input()).minus(domestic.carry()))
                .plus(notDeductible);
        var credit = payable.negated().orZero();
        var refund = credit.min(refundable);
        return new ExemptCreditRefund(
                notDeductible.toMoney(),
                payable.orZero().toMoney(),
                refundable.toMoney(),
                credit.toMoney(),
                refund.toMoney(),
                refundable.minus(refund).toMoney(),
                credit.minus(refund).toMoney());
    }
}
