package org.lianbing.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.scenarios.reference.Surroundings;
import org.lianbing.scenarios.world.World;
import tools.jackson.databind.JsonNode;

/**
 * A scenario with the figures of one seed: seed 0 is the base variant, whose figures are checked by hand.
 *
 * @param answers right answers by question; never shown before grading
 * @param statement the task in Markdown with this variant's figures
 * @param values parameters by name, with {@code persona} and {@code today} among them
 */
public record Variant(
        String scenario,
        String version,
        long seed,
        Map<String, JsonNode> values,
        String statement,
        Persona persona,
        List<Paper> papers,
        Dialogue dialogue,
        Map<String, String> answers,
        World world) {

    /** @throws BrokenScenario if a value cannot be worked out */
    public static Variant of(Scenario scenario, long seed) {
        return Draw.of(scenario, seed);
    }

    public Optional<Paper> paper(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** What references are looked up in; without a ledger those to it fail. */
    public Surroundings on(@Nullable Ledger ledger) {
        return new Surroundings(values, papers, ledger);
    }
}
