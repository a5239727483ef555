package org.lianbing.sandbox.law.surcharge;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of the surcharges on VAT and consumption tax. */
public final class SurchargeRules {
    private SurchargeRules() {}

    public static List<LawRule> all() {
        return List.of(SurchargeRule.RULE);
    }
}
