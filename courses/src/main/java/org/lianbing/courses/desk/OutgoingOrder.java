package org.lianbing.courses.desk;

import java.time.LocalDate;
import java.util.Objects;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Sandbox;

/**
 * A committed order on its way out.
 *
 * @param before how many orders for the same taxpayer went to the same partner before it
 * @param orderedOn the business date of its entry
 * @param today the business date now
 */
public record OutgoingOrder(Order order, int before, LocalDate orderedOn, LocalDate today) {

    static OutgoingOrder of(Sandbox sandbox, Entry entry, Order order) {
        return new OutgoingOrder(
                order,
                before(sandbox, order),
                entry.businessDate(),
                sandbox.ledger().today());
    }

    private static int before(Sandbox sandbox, Order order) {
        return (int) sandbox.entries().stream()
                .flatMap(entry -> entry.events().stream())
                .filter(Order.class::isInstance)
                .map(Order.class::cast)
                .takeWhile(earlier -> !earlier.serial().equals(order.serial()))
                .filter(earlier -> earlier.partner().equals(order.partner())
                        && Objects.equals(earlier.taxpayerId(), order.taxpayerId()))
                .count();
    }
}
