package org.lianbing.sandbox.law.dated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of one value: what held from the first to the last day, both included, and where that is written.
 *
 * @param item the key within the family, for instance {@code goods} among the VAT rates
 * @param validTo the last day, or null while it still holds
 * @param shown the value as people read it on a screen
 */
public record DatedValue<T>(
        String rule,
        String family,
        String item,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        T value,
        String shown,
        String source,
        Mark mark,
        @Nullable String note) {

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
