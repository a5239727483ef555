package org.lianbing.sandbox.declaration;

import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.value.DateRange;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** Under which sub-item (征收品目) a tax of a return is levied. */
final class SubItems {
    /** The surcharges follow VAT even where the taxpayer is not assigned them one by one. */
    private static final Map<String, String> ON_VAT =
            Map.of("10109", "101090101", "30203", "302030100", "30216", "302160100");

    private SubItems() {}

    /** The sub-item assigned to the taxpayer in the period, the first if there are several. */
    static String of(Ledger ledger, TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        var days = new DateRange(period.firstDay(), period.lastDay());
        return ledger.book(QualificationBook.class).of(taxpayer).items().stream()
                .filter(item ->
                        item.levyItem().equals(levyItem) && item.validity().overlaps(days))
                .map(TaxItem::levySubItem)
                .findFirst()
                .orElseGet(() -> unassigned(levyItem));
    }

    private static String unassigned(String levyItem) {
        var sub = ON_VAT.get(levyItem);
        if (sub == null) {
            throw new IllegalStateException("未认定征收项目 " + levyItem);
        }
        return sub;
    }
}
