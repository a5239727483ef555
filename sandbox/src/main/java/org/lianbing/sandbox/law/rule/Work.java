package org.lianbing.sandbox.law.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Collects steps and outputs while a rule works. */
public final class Work {
    private final Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
    private final List<WorkStep> steps = new ArrayList<>();

    public Work step(String text, String clause) {
        steps.add(new WorkStep(text, clause, null));
        return this;
    }

    public Work step(String text, String clause, Object value) {
        steps.add(new WorkStep(text, clause, value.toString()));
        return this;
    }

    public Work out(String name, Money value) {
        outputs.put(name, value.toString());
        return this;
    }

    public Work out(String name, Rate value) {
        outputs.put(name, value.toString());
        return this;
    }

    public Work out(String name, @Nullable Integer value) {
        outputs.put(name, value);
        return this;
    }

    public Work out(String name, boolean value) {
        outputs.put(name, value);
        return this;
    }

    public Work out(String name, String value) {
        outputs.put(name, value);
        return this;
    }

    public Work out(String name, List<String> values) {
        outputs.put(name, List.copyOf(values));
        return this;
    }

    public Work out(String name, Map<String, String> values) {
        outputs.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(values)));
        return this;
    }

    public Worked done() {
        return new Worked(outputs, steps);
    }
}
