package org.lianbing.sandbox.law.income.personal;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of individual income tax. */
public final class PersonalIncomeRules {
    private PersonalIncomeRules() {}

    public static List<LawRule> all() {
        return List.of(
                MonthlyWageRule.RULE,
                CumulativeWithholdingRule.RULE,
                AnnualBonusRule.RULE,
                LaborRemunerationRule.RULE,
                BusinessIncomeRule.RULE,
                AnnualSettlementRule.RULE);
    }
}
