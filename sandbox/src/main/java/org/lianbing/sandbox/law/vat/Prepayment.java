package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/**
 * VAT prepaid where the work is done or the property lies, or charged on a private landlord.
 *
 * @param base the amount including tax it is computed on; zero if the subcontracts eat it up
 * @param divideBy the rate taken out of the base
 * @param charged the rate charged on what remains
 */
public record Prepayment(Money base, Rate divideBy, Rate charged, Money amount, String source) {
    static final DatedValues<ChargeTerms> TERMS = DatedValues.read("vat/prepayment.yaml", ChargeTerms.class);

    /** How a construction project is taxed. */
    public enum Method {
        GENERAL,
        SIMPLE
    }

    public static Prepayment construction(Money gross, Money subcontract, Method method, LocalDate date) {
        var base = gross.minus(subcontract);
        return switch (method) {
            case GENERAL -> charge("construction_general", base, date, VatRates.at(SupplyCategory.CONSTRUCTION, date));
            case SIMPLE -> charge("construction_simple", base, date);
        };
    }

    public static Prepayment leaseOfRealEstate(Money rent, LocalDate date) {
        return leaseOfRealEstate(rent, VatRates.at(SupplyCategory.REAL_ESTATE, date), date);
    }

    public static Prepayment leaseOfRealEstate(Money rent, Rate rate, LocalDate date) {
        return charge("lease_real_estate", rent, date, rate);
    }

    /** A private landlord's tax on a dwelling: 5 % reduced to 1.5 %. */
    public static Prepayment personalHousing(Money rent, LocalDate date) {
        return charge("personal_housing", rent, date);
    }

    private static Prepayment charge(String item, Money base, LocalDate date) {
        var version = TERMS.versionAt(item, date);
        return charge(version, base, version.value().levyRate());
    }

    private static Prepayment charge(String item, Money base, LocalDate date, Rate divideBy) {
        return charge(TERMS.versionAt(item, date), base, divideBy);
    }

    private static Prepayment charge(DatedValue<ChargeTerms> version, Money base, Rate divideBy) {
        var positive = base.max(Money.ZERO);
        var charged = version.value().charged();
        var amount = Fraction.of(positive).withoutTax(divideBy).times(charged).toMoney();
        return new Prepayment(positive, divideBy, charged, amount, version.source());
    }
}
