package org.lianbing.sandbox.law.property;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of stamp duty, property and vehicles. */
public final class PropertyRules {
    private PropertyRules() {}

    public static List<LawRule> all() {
        return List.of(StampDutyRule.RULE, PropertyTaxRule.RULE, VehicleTaxRule.RULE);
    }
}
