package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Rate;

/** The general VAT rates by category and date of the tax obligation. */
public final class VatRates {
    static final DatedValues<Rate> RATES = DatedValues.read("vat/rates.yaml", Rate.class);

    private VatRates() {}

    /** @throws org.lianbing.sandbox.law.dated.NoLawAt if the category was not yet subject to VAT */
    public static Rate at(SupplyCategory category, LocalDate obligationDate) {
        return versionAt(category, obligationDate).value();
    }

    /** The rate with its source. */
    public static DatedValue<Rate> versionAt(SupplyCategory category, LocalDate obligationDate) {
        return RATES.versionAt(category.code(), obligationDate);
    }
}
