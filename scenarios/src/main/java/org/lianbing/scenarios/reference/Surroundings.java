package org.lianbing.scenarios.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.scenarios.Paper;
import tools.jackson.databind.JsonNode;

/**
 * What references are looked up in.
 *
 * @param ledger null where none is there yet: references to it fail
 */
public record Surroundings(
        Map<String, JsonNode> values,
        List<Paper> papers,
        @Nullable Ledger ledger) {}
