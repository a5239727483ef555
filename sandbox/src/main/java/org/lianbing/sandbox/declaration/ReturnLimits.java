package org.lianbing.sandbox.declaration;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.InvoicedOnBehalf;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.readings.Prepayments;
import org.lianbing.sandbox.value.Money;

/** What a correction may not exceed, by the sign of a column and by what other books know. */
final class ReturnLimits {
    private ReturnLimits() {}

    static ReturnSheet.@Nullable Wrong wrong(
            Ledger ledger, TaxReturn filed, ReturnSheet sheet, Map<String, Money> changes) {
        for (var change : changes.entrySet()) {
            var field = change.getKey();
            var value = change.getValue();
            if (value.isNegative() && !sheet.mayBeNegative(field)) {
                return new ReturnSheet.Wrong(field, Money.ZERO);
            }
            var limit = limit(ledger, filed, field);
            var isLeast = field.equals(SmallScaleVatSheet.SPECIAL);
            if (limit != null && (isLeast ? value.isLessThan(limit) : value.isMoreThan(limit))) {
                return new ReturnSheet.Wrong(field, limit);
            }
        }
        return null;
    }

    /** The most that may be set off, and the least that was invoiced; null for other columns. */
    private static @Nullable Money limit(Ledger ledger, TaxReturn filed, String field) {
        var onBehalf = ledger.book(DeclarationBook.class).onBehalfIn(filed.taxpayerId(), filed.period());
        return switch (field) {
            case "l28_prepaid" ->
                Prepayments.available(ledger, filed.taxpayerId(), filed.levyItem())
                        .plus(filed.figure(field));
            case SmallScaleVatSheet.PREPAID ->
                onBehalf.stream().map(InvoicedOnBehalf::tax).reduce(Money.ZERO, Money::plus);
            case SmallScaleVatSheet.SPECIAL ->
                onBehalf.stream().map(InvoicedOnBehalf::sales).reduce(Money.ZERO, Money::plus);
            default -> null;
        };
    }
}
