package org.lianbing.sandbox.law.income.corporate;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class AssessedIncomeRule {
    private static final String CLAUSE = "国税发〔2008〕30号";
    private static final String COST = "cost";

    static final LawRule RULE = new DeclaredRule(
            "R-CIT-CHECK",
            "核定应税所得率",
            List.of(
                    oneOf("method", "核定办法", List.of(choice("income", "按收入"), choice(COST, "按成本费用")))
                            .mandatory(),
                    money("amount", "收入或成本费用"),
                    rate("assessed_income_rate", "应税所得率"),
                    rate("tax_rate", "实际税负率")),
            List.of(output("assessed_income", "应纳税所得额"), output("tax", "应纳税额")),
            List.of(AssessedIncome.RANGES),
            AssessedIncomeRule::work);

    private AssessedIncomeRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var amount = inputs.money("amount");
        var rate = inputs.rate("assessed_income_rate");
        var taxRate = inputs.rate("tax_rate");
        var byCost = inputs.text("method").equals(COST);
        if (byCost && rate.value().compareTo(BigDecimal.ONE) == 0) {
            throw RuleInputFaults.at("assessed_income_rate", InputFault.Code.OUT_OF_RANGE, "按成本费用核定，应税所得率须小于 1");
        }
        var assessed =
                byCost ? AssessedIncome.byCost(amount, rate, taxRate) : AssessedIncome.byRevenue(amount, rate, taxRate);
        var basis = byCost ? "成本费用 " + yuan(amount) + " ÷ (1 − " + percent(rate) + ")" : "收入 " + yuan(amount);
        return new Work()
                .step(
                        "应纳税所得额 = " + basis + " × " + percent(rate) + " = " + yuan(assessed.income()),
                        CLAUSE,
                        assessed.income())
                .step(
                        "应纳税额 = 应纳税所得额 × " + percent(taxRate) + " = " + yuan(assessed.tax()) + "，由未取整的所得额算出",
                        CLAUSE,
                        assessed.tax())
                .out("assessed_income", assessed.income())
                .out("tax", assessed.tax())
                .done();
    }
}
