package org.lianbing.scenarios;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be read or played as it is written. */
public final class BrokenScenario extends RuntimeException {
    private final transient List<ScenarioFault> faults;

    public BrokenScenario(Place place, String message) {
        this(List.of(ScenarioFault.at(place, message)));
    }

    public BrokenScenario(List<ScenarioFault> faults) {
        super(faults.stream().map(ScenarioFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<ScenarioFault> faults() {
        return faults;
    }
}
