package org.lianbing.courses.outside;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Faults ordered for the partners of single sandboxes, for drills and tests; they outlive a restart. */
public interface Faults {

    /** A fault that will hit the next so many calls it can hit. */
    record Ordered(Partner partner, OutsideFault fault, int times) {}

    /** Orders a fault; it takes the place of the partner's present one. No times at all lifts that. */
    void order(String sandboxId, Ordered fault);

    /** What is still to come, one per partner at most. */
    List<Ordered> of(String sandboxId);

    /** The fault that hits a call now, if one is ordered and among those that can; it is used up by one. */
    Optional<OutsideFault> strike(String sandboxId, Partner partner, Set<OutsideFault> possible);
}
