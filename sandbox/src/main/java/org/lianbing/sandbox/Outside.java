package org.lianbing.sandbox;

/** The outside world as an operation meets it: a pure {@code World} in proofs and forks, the gateway in the application. */
public interface Outside {
    Reply ask(Inquiry inquiry);

    /** An outside that nobody reaches. */
    Outside UNREACHABLE = inquiry -> Reply.unreachable();
}
