package org.lianbing.sandbox.books.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitOrdered;

/**
 * A debit ordered from the bank and what came of it.
 *
 * @param officer who ordered it
 * @param succeeded null until the bank answered
 */
public record Debit(
        DebitOrdered order,
        LocalDate orderedOn,
        String officer,
        @Nullable Boolean succeeded) {
    Debit answered(boolean success) {
        return new Debit(order, orderedOn, officer, success);
    }
}
