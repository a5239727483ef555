package org.lianbing.sandbox.books.declaration;

import java.time.LocalDate;
import java.util.Map;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * A return as filed.
 *
 * @param operation code of the operation it was filed with, such as {@code SB-01}
 * @param levyItem the tax; a return for several taxes names the first
 * @param figures amounts by field name of the form, in its order
 * @param due what is to be paid (negative: to be refunded)
 */
public record TaxReturn(
        String no,
        TaxpayerId taxpayerId,
        String operation,
        String levyItem,
        TaxPeriod period,
        LocalDate filedOn,
        LocalDate deadline,
        Map<String, Money> figures,
        Money due,
        boolean standing,
        int version) {

    /** An amount of the form, zero where it was left empty. */
    public Money figure(String field) {
        return figures.getOrDefault(field, Money.ZERO);
    }

    TaxReturn voided() {
        return new TaxReturn(
                no, taxpayerId, operation, levyItem, period, filedOn, deadline, figures, due, false, version);
    }

    TaxReturn corrected(Map<String, Money> now, Money dueNow) {
        return new TaxReturn(
                no, taxpayerId, operation, levyItem, period, filedOn, deadline, now, dueNow, standing, version + 1);
    }
}
