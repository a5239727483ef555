package org.lianbing.sandbox.law.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule's answer: the outputs under the reference's names and in its JSON forms (money and rates as decimal strings),
 * and the steps that led there. A value may be null where the reference fixes the key.
 */
public record Worked(Map<String, @Nullable Object> outputs, List<WorkStep> steps) {

    public Worked {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        steps = List.copyOf(steps);
    }
}
