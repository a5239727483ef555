package org.lianbing.courses.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.value.Money;

/**
 * A debit as it reached the bank.
 *
 * @param message the order's own
 * @param before how many orders for the same taxpayer went to the bank before it
 * @param orderedOn the business date of the order
 * @param today the business date now; later than {@code orderedOn} when an old order is asked after
 * @param drawn what the bank debited from the same account so far
 */
public record ReceivedDebit(
        String serial, Map<String, String> message, int before, LocalDate orderedOn, LocalDate today, Money drawn)
        implements Order {

    @Override
    public String partner() {
        return Partner.BANK.code();
    }

    @Override
    public List<String> key() {
        return List.of(serial);
    }

    /** The same with what the ledger says of its account. */
    public ReceivedDebit withDrawn(Money total) {
        return new ReceivedDebit(serial, message, before, orderedOn, today, total);
    }

    public String account() {
        return message.getOrDefault("bank_account", "");
    }

    /** @throws IllegalArgumentException if the message has no amount */
    public Money amount() {
        return Money.of(message.getOrDefault("amount", ""));
    }
}
