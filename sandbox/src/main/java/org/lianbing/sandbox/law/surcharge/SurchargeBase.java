package org.lianbing.sandbox.law.surcharge;

import org.lianbing.sandbox.value.Money;

/** What the surcharges are computed on: VAT and consumption tax actually paid, and export VAT set off (免抵税额). */
public record SurchargeBase(Money vat, Money consumptionTax, Money exemptOffset) {

    public static SurchargeBase ofVat(Money vat) {
        return new SurchargeBase(vat, Money.ZERO, Money.ZERO);
    }

    public Money total() {
        return vat.plus(consumptionTax).plus(exemptOffset);
    }
}
