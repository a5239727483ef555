package org.lianbing.scenarios;

import org.lianbing.scenarios.reference.Template;

/**
 * A figure of the base variant checked by hand: the second witness beside the expert's run.
 *
 * @param worked the calculation as a person would write it
 * @param moment the ledger it is looked up in
 */
public record Fact(Place at, String name, String worked, String source, String expected, Template look, Moment moment) {

    /** Which ledger a fact speaks of. */
    public enum Moment {
        START,
        END
    }
}
