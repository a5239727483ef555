package org.lianbing.scenarios.proof;

import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;

/** Marks a sandbox as if it were handed in; the grader, which knows more than a proof needs. */
@FunctionalInterface
public interface Marker {
    Marked mark(Scenario scenario, Variant variant, Sandbox handedIn);
}
