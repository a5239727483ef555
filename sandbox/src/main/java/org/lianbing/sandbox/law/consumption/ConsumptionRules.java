package org.lianbing.sandbox.law.consumption;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of consumption tax. */
public final class ConsumptionRules {
    private ConsumptionRules() {}

    public static List<LawRule> all() {
        return List.of(ConsumptionTaxRule.RULE);
    }
}
