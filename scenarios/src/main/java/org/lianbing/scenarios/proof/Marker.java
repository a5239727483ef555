package org.lianbing.scenarios.proof;

import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;

/** Marks sandboxes as if they were handed in; the grader, which knows more than a proof needs. */
@FunctionalInterface
public interface Marker {
    /** Prepares marking one variant, of which many runs follow. */
    Marking of(Scenario scenario, Variant variant);

    /** Marks what was done in one variant. */
    @FunctionalInterface
    interface Marking {
        Marked mark(Sandbox handedIn);
    }
}
