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

final class CorporatePrepaymentRule {
    static final LawRule RULE = new DeclaredRule(
            "R-CIT-Q",
            "企业所得税预缴",
            List.of(
                    money("cumulative_profit", "本年累计实际利润额").mayBeNegative(),
                    rate("rate", "税率"),
                    money("relief", "累计减免税额"),
                    money("already_prepaid", "累计已预缴")),
            List.of(output("cumulative_tax", "累计应纳税额"), output("due", "本期应补")),
            List.of(CorporatePrepayment.FORMULA),
            CorporatePrepaymentRule::work);

    private CorporatePrepaymentRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var profit = inputs.money("cumulative_profit");
        var rate = inputs.rate("rate");
        var relief = inputs.money("relief");
        var prepaid = inputs.money("already_prepaid");
        var prepayment = CorporatePrepayment.of(profit, rate, relief, prepaid);
        return new Work()
                .step(
                        "累计应纳税额 = " + (profit.isNegative() ? "累计亏损，按 0" : yuan(profit)) + " × " + percent(rate) + " = "
                                + yuan(prepayment.cumulativeTax()),
                        "企业所得税法第4条",
                        prepayment.cumulativeTax())
                .step(
                        "本期应补 = " + yuan(prepayment.cumulativeTax()) + " − 减免 " + yuan(relief) + " − 已预缴 "
                                + yuan(prepaid) + " = " + yuan(prepayment.due()) + "（小于零填 0，汇算再退）",
                        "企业所得税法第54条",
                        prepayment.due())
                .out("cumulative_tax", prepayment.cumulativeTax())
                .out("due", prepayment.due())
                .done();
    }
}
