package org.lianbing.courses.desk;

import java.time.Instant;
import java.util.List;

/** The orders that are committed and wait for their answer; they come and go with the entries of the journals. */
public interface OpenOrders {

    /** Orders that are due to be asked after again and were asked after fewer than so many times. */
    List<OpenOrder> due(Instant now, int mostAttempts);

    /** The orders of one sandbox, oldest first, due or not. */
    List<OpenOrder> of(String sandboxId);

    /** Whether an order still waits for its answer. */
    boolean isOpen(String sandboxId, String serial);

    /** Notes another attempt to get an order answered; false if somebody else made one since it was read. */
    boolean claim(OpenOrder order, Instant nextTry);

    /** An order that waits for its answer: the entry holds it. */
    record OpenOrder(String sandboxId, String serial, int entry, int attempts) {}
}
