package org.lianbing.sandbox.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tries a rule in a test: name, date, then keys and values in turn. */
public final class RuleTrial {
    private RuleTrial() {}

    public static Map<String, Object> outputs(String rule, String date, Object... keysAndValues) {
        var inputs = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            inputs.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return LawRules.named(rule).apply(inputs, LocalDate.parse(date)).outputs();
    }
}
