package org.lianbing.sandbox.simulation;

import java.util.Optional;
import org.lianbing.sandbox.Submission;

/** Makes a submission that should mostly be accepted where things stand; empty if there is nothing of the kind to do. */
@FunctionalInterface
interface Generator {
    Optional<Submission> next(Moment now);
}
