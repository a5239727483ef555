package org.lianbing.sandbox.law.management;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of taxpayer management. */
public final class ManagementRules {
    private ManagementRules() {}

    public static List<LawRule> all() {
        return List.of(
                OverpaymentRefundRule.RULE, AbnormalStatusRule.RULE, QuotaHouseholdRule.RULE, CreditGradeRule.RULE);
    }
}
