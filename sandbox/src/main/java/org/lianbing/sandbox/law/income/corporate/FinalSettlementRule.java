package org.lianbing.sandbox.law.income.corporate;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class FinalSettlementRule {
    static final LawRule RULE = new DeclaredRule(
            "R-CIT-FINAL",
            "企业所得税汇算结果",
            List.of(
                    money("profit", "利润总额").mayBeNegative(),
                    money("up", "纳税调增"),
                    money("down", "纳税调减"),
                    money("loss", "弥补亏损"),
                    rate("rate", "税率"),
                    money("relief", "减免税额"),
                    money("prepaid", "已预缴")),
            List.of(output("taxable", "应纳税所得额"), output("tax", "应纳税额"), output("due", "应补（负为应退）")),
            List.of(FinalSettlement.FORMULA),
            FinalSettlementRule::work);

    private FinalSettlementRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var income = new FinalSettlement.Income(
                inputs.money("profit"), inputs.money("up"), inputs.money("down"), inputs.money("loss"));
        var rate = inputs.rate("rate");
        var relief = inputs.money("relief");
        var prepaid = inputs.money("prepaid");
        var result = FinalSettlement.of(income, rate, relief, prepaid);
        return new Work()
                .step(
                        "应纳税所得额 = 利润 " + yuan(income.profit()) + " + 调增 " + yuan(income.up()) + " − 调减 "
                                + yuan(income.down()) + " − 弥补亏损 " + yuan(income.loss()) + " = "
                                + yuan(result.taxable()) + (result.taxable().isZero() ? "（小于零按 0）" : ""),
                        "企业所得税法第5条、第18条",
                        result.taxable())
                .step(
                        "应纳税额 = " + yuan(result.taxable()) + " × " + percent(rate) + " = " + yuan(result.tax()),
                        "企业所得税法第4条",
                        result.tax())
                .step(
                        "应补(退) = " + yuan(result.tax()) + " − 减免 " + yuan(relief) + " − 已预缴 " + yuan(prepaid) + " = "
                                + yuan(result.due()),
                        "企业所得税法第22条、第54条",
                        result.due())
                .out("taxable", result.taxable())
                .out("tax", result.tax())
                .out("due", result.due())
                .done();
    }
}
