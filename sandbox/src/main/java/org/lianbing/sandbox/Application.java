package org.lianbing.sandbox;

/** An operation that takes more than one step: {@code open} at the counter, then steps by other officers, then {@code grant}. */
public interface Application extends Operation {
    /** Whether it can be accepted. Accepting opens a case; events given here are posted at acceptance. */
    Decision open(Ledger ledger, Sitting sitting);

    /**
     * The effects, decided at the deciding step against the ledger of that moment, this case left out; fixed deadlines
     * are judged by {@link Case#acceptedOn()}.
     */
    Decision grant(Ledger ledger, Case matter, Sitting sitting);

    /** Effects of a step other than the deciding one, which may also refuse it. */
    default Decision after(Action action, Ledger ledger, Case matter, Sitting sitting) {
        return Decision.accept();
    }

    /** Whether a conditional step of the flow is needed for this form. */
    default boolean needs(Action action) {
        return true;
    }

    @Override
    default Decision decide(Ledger ledger, Sitting sitting) {
        return open(ledger, sitting);
    }
}
