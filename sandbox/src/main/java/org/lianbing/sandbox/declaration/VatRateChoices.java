package org.lianbing.sandbox.declaration;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.lianbing.sandbox.value.CodeRow;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Rate;

/** Which VAT rates a line of sales may bear in a period, read off the sub-items in force. */
final class VatRateChoices {
    private VatRateChoices() {}

    static boolean isValid(TaxMethod method, Rate rate, LocalDate periodEnd) {
        return switch (method) {
            case GENERAL -> has(rate, periodEnd, item -> !item.flag("levy_rate"));
            case SIMPLE -> has(rate, periodEnd, item -> item.flag("simple"));
            case EXPORT, EXEMPT -> true;
        };
    }

    private static boolean has(Rate rate, LocalDate periodEnd, Predicate<CodeRow> which) {
        return CodeTables.named("levy_sub_item").rows().stream()
                .filter(row -> row.code().startsWith(LevyItem.VAT.code()))
                .filter(row -> row.validity().contains(periodEnd))
                .filter(which)
                .flatMap(row -> row.all("rates").stream())
                .anyMatch(text -> Rate.of(text).equals(rate));
    }
}
