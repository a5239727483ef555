package org.lianbing.sandbox.law.penalty;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of fines. */
public final class PenaltyRules {
    private PenaltyRules() {}

    public static List<LawRule> all() {
        return List.of(PenaltyRule.RULE, HearingThresholdRule.RULE, InspectionOutcomeRule.RULE);
    }
}
