package org.lianbing.scenarios.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Refusal;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.ScenarioFault;

/**
 * What came of playing one act.
 *
 * @param after the sandbox with everything that happened, answers of colleagues and the bank included
 * @param fault why it could not even be submitted, null if it could: a look-up led nowhere, or the form was malformed
 */
public record Performance(Act act, Sandbox before, Sandbox after, @Nullable ScenarioFault fault) {

    /** The entries it added. */
    public List<Entry> entries() {
        return after.entries().subList(before.size(), after.size());
    }

    /** The refusal that ended it, null if there was none. */
    public @Nullable Refusal refusal() {
        return entries().stream()
                .filter(Entry::isRefused)
                .map(Entry::refusal)
                .findFirst()
                .orElse(null);
    }

    /** Whether it was carried out as a whole. */
    public boolean isAccepted() {
        return fault == null && refusal() == null;
    }
}
