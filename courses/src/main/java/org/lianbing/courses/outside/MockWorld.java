package org.lianbing.courses.outside;

import java.util.Optional;
import org.lianbing.sandbox.Outside;

/**
 * How the partners of one sandbox behave. It remembers nothing: the same question gets the same answer, and what becomes
 * of a debit follows from the debit and what the bank's ledger holds, which comes with it.
 */
public interface MockWorld extends Outside {

    /** What the bank makes of a debit; empty while it keeps silent. */
    Optional<Settlement> settle(ReceivedDebit debit);
}
