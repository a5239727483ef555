package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** A small-scale taxpayer's exempt and taxable sales of a period, and the tax. */
public record SmallScaleVat(Money exempt, Money taxable, Rate rate, Money tax) {
    public static final DatedValues<SmallScaleTerms> TERMS =
            DatedValues.read("vat/small-scale.yaml", SmallScaleTerms.class);

    /**
     * Plain and special invoices are judged together; within the limit only the plain part is exempt, sales with
     * special invoices are always taxed.
     *
     * @param plainSales sales with plain invoices or none, without tax
     * @param specialSales sales with special invoices, without tax
     */
    public static SmallScaleVat compute(LocalDate periodEnd, boolean quarterly, Money plainSales, Money specialSales) {
        var terms = TERMS.at(periodEnd);
        var together = plainSales.plus(specialSales);
        var plainExempt = terms.plainAlwaysExempt() || terms.withinLimit(together, quarterly);
        var exempt = plainExempt ? plainSales : Money.ZERO;
        var taxable = together.minus(exempt);
        return new SmallScaleVat(exempt, taxable, terms.rate(), taxable.times(terms.rate()));
    }

    public static DatedValue<SmallScaleTerms> termsAt(LocalDate periodEnd) {
        return TERMS.versionAt(periodEnd);
    }
}
