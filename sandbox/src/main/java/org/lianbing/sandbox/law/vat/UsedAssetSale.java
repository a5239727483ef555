package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;

/** The sale of a used fixed asset at the reduced levy rate; the tax comes from the unrounded net amount. */
public record UsedAssetSale(Money net, Money tax) {
    static final DatedValues<ChargeTerms> TERMS = DatedValues.read("vat/used-assets.yaml", ChargeTerms.class);

    public static UsedAssetSale of(Money gross, LocalDate saleDate) {
        var terms = termsAt(saleDate).value();
        var net = Fraction.of(gross).withoutTax(terms.levyRate());
        return new UsedAssetSale(net.toMoney(), net.times(terms.charged()).toMoney());
    }

    static DatedValue<ChargeTerms> termsAt(LocalDate saleDate) {
        return TERMS.versionAt(saleDate);
    }
}
