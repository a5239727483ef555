package org.lianbing.sandbox.law.income.corporate;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of enterprise income tax. */
public final class CorporateIncomeRules {
    private CorporateIncomeRules() {}

    public static List<LawRule> all() {
        return List.of(
                SmallProfitTaxRule.RULE,
                CorporatePrepaymentRule.RULE,
                LossOffsetRule.RULE,
                ExpenseAdjustmentRule.RULE,
                AssessedIncomeRule.RULE,
                FinalSettlementRule.RULE);
    }
}
