package org.lianbing.sandbox.law.deadline;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of time limits. */
public final class DeadlineRules {
    private DeadlineRules() {}

    public static List<LawRule> all() {
        return List.of(FilingDeadlineRule.RULE, LateFeeRule.RULE, RecoveryPeriodRule.RULE);
    }
}
