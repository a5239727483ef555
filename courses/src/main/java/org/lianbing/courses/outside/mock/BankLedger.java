package org.lianbing.courses.outside.mock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.outside.DebitStatus;
import org.lianbing.courses.outside.ReceivedDebit;
import org.lianbing.courses.outside.Settlement;
import org.lianbing.sandbox.value.Money;

/** What the mock bank remembers: one line per serial and sandbox, whatever happens to this process. */
public interface BankLedger {

    /**
     * A line of the ledger.
     *
     * @param message the order as it arrived first
     * @param on the business date of the order until it is settled, then the date of that
     * @param arrivals how often the order arrived
     */
    record Line(
            String serial,
            Map<String, String> message,
            int before,
            LocalDate orderedOn,
            String status,
            @Nullable String reason,
            LocalDate on,
            int arrivals) {

        boolean isPending() {
            return status.equals(DebitStatus.PENDING);
        }

        /** The order once more, as of another day. */
        ReceivedDebit asReceived(LocalDate today) {
            return new ReceivedDebit(serial, message, before, orderedOn, today, Money.ZERO);
        }
    }

    Optional<Line> find(String sandboxId, String serial);

    /** Adds a line for an order that arrived for the first time; empty for a bank that keeps silent. */
    void add(String sandboxId, ReceivedDebit debit, Optional<Settlement> settlement);

    void settle(String sandboxId, String serial, Settlement settlement);

    /** Counts another arrival of the same order. */
    void arrivedAgain(String sandboxId, String serial);

    /** What was debited from an account of a sandbox so far. */
    Money drawn(String sandboxId, String account);
}
