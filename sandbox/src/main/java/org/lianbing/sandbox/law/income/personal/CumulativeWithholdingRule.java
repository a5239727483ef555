package org.lianbing.sandbox.law.income.personal;

import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class CumulativeWithholdingRule {
    static final LawRule RULE = new DeclaredRule(
            "R-IIT-CUM",
            "综合所得累计预扣",
            List.of(
                    integer("months", "计算月数").between(0, 12),
                    money("monthly_income", "每月收入"),
                    money("social", "每月专项扣除"),
                    money("special_additional", "每月专项附加扣除")),
            List.of(output("withhold", "各月预扣"), output("total", "合计")),
            List.of(ComprehensiveIncome.TERMS, TaxTables.ANNUAL),
            CumulativeWithholdingRule::work);

    private CumulativeWithholdingRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var pay = new CumulativeWithholding.Pay(
                inputs.money("monthly_income"), inputs.money("social"), inputs.money("special_additional"));
        var withholding = CumulativeWithholding.of(inputs.integer("months"), pay, date);
        var terms = ComprehensiveIncome.at(date);
        var table = TaxTables.annualAt(date);
        var work = new Work()
                .step(
                        "每月计入 = 收入 " + yuan(pay.income()) + " − 减除费用 "
                                + yuan(terms.value().monthlyDeduction()) + " − 专项扣除 " + yuan(pay.social()) + " − 附加扣除 "
                                + yuan(pay.specialAdditional()),
                        "2018年第61号公告");
        for (int i = 0; i < withholding.months().size(); i++) {
            var month = withholding.months().get(i);
            work.step(
                    (i + 1) + " 月：累计 " + TaxTables.line(table.value(), month.cumulativeTaxable()) + " = "
                            + yuan(month.cumulativeTax()) + "，减累计已扣，本月 " + yuan(month.withheld()),
                    table.source(),
                    month.withheld());
        }
        return work.step("合计 = " + yuan(withholding.total()), "2018年第61号公告", withholding.total())
                .out(
                        "withhold",
                        withholding.months().stream()
                                .map(month -> month.withheld().toString())
                                .toList())
                .out("total", withholding.total())
                .done();
    }
}
