package org.lianbing.courses.desk;

import java.util.Optional;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Submission;

/** The way out of the desk. Every outside system is a mock on this machine; nothing else can be reached. */
public interface Gateway {

    /** The outside as one sandbox meets it. */
    Outside outside(String sandboxId);

    /**
     * Sends an order that is committed.
     *
     * @return the answer as an operation to submit, empty if none came in time
     */
    Optional<Submission> send(String sandboxId, OutgoingOrder order);

    /**
     * Asks what became of an order sent earlier, and sends it again only if the partner never heard of it; safe however
     * often.
     *
     * @return the answer as an operation to submit, empty if there is none yet
     */
    Optional<Submission> query(String sandboxId, OutgoingOrder order);
}
