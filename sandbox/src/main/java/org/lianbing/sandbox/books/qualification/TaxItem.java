package org.lianbing.sandbox.books.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.DateRange;
import org.lianbing.sandbox.value.Rate;

/**
 * One line of a taxpayer's tax-item assignment (税费种认定): which tax he files, at which rate, how often.
 *
 * @param periodType 06 month, 08 quarter, 10 year, 11 per act
 * @param dueRule 04 within 15 days after the period, 05 within 5 months
 * @param localBureau whether the local-tax bureau collects it
 */
public record TaxItem(
        String levyItem,
        String levySubItem,
        Rate rate,
        String budgetItem,
        String budgetLevel,
        String periodType,
        String dueRule,
        String levyMode,
        boolean localBureau,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public DateRange validity() {
        return new DateRange(validFrom, validTo);
    }

    public boolean isValidOn(LocalDate date) {
        return validity().contains(date);
    }

    public TaxItem endingOn(LocalDate last) {
        return new TaxItem(
                levyItem,
                levySubItem,
                rate,
                budgetItem,
                budgetLevel,
                periodType,
                dueRule,
                levyMode,
                localBureau,
                validFrom,
                last);
    }
}
