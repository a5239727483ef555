package org.lianbing.courses.drill;

import java.util.List;
import java.util.Optional;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;

/** The scenarios that proved themselves when this node started, and the faults of those that did not. */
public interface Shelf {
    List<Scenario> scenarios();

    List<ScenarioFault> faults();

    default Optional<Scenario> find(String id) {
        return scenarios().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }
}
