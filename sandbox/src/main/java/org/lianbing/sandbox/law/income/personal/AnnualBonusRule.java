package org.lianbing.sandbox.law.income.personal;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class AnnualBonusRule {
    static final LawRule RULE = new DeclaredRule(
            "R-IIT-BONUS",
            "全年一次性奖金",
            List.of(
                    money("bonus", "奖金"),
                    oneOf("table", "税率表", List.of(choice("monthly_2011", "2011 月表"), choice("monthly_2018", "2018 月表")))
                            .mandatory()),
            List.of(output("tax", "应纳税额")),
            List.of(AnnualBonus.METHOD, TaxTables.MONTHLY),
            AnnualBonusRule::work);

    private AnnualBonusRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var bonus = inputs.money("bonus");
        var result = AnnualBonus.of(bonus, inputs.text("table"));
        var twelfth = Fraction.of(bonus).over(BigDecimal.valueOf(12)).toMoney();
        var bracket = result.bracket();
        var clause = AnnualBonus.METHOD.versionAt(date).source();
        return new Work()
                .step(
                        yuan(bonus) + " ÷ 12 = " + yuan(twelfth) + "，税率 " + percent(bracket.rate()) + "，速算扣除 "
                                + yuan(bracket.quick()),
                        clause,
                        twelfth)
                .step(
                        "税额 = " + yuan(bonus) + " × " + percent(bracket.rate()) + " − " + yuan(bracket.quick()) + " = "
                                + yuan(result.tax()),
                        clause,
                        result.tax())
                .out("tax", result.tax())
                .done();
    }
}
