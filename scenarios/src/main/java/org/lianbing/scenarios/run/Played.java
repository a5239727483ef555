package org.lianbing.scenarios.run;

import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Act;

/** Acts played one after the other. */
public record Played(Sandbox start, Sandbox end, List<Performance> performances) {

    /** The act that added an entry, itself or through what it set off; empty for the initial state. */
    public Optional<Act> actOf(int entry) {
        return performances.stream()
                .filter(performance -> performance.before().size() < entry
                        && entry <= performance.after().size())
                .map(Performance::act)
                .findFirst();
    }
}
