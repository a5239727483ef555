package org.lianbing.sandbox.law.income.personal;

import static org.lianbing.sandbox.law.rule.Input.money;
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

final class AnnualSettlementRule {
    static final LawRule RULE = new DeclaredRule(
            "R-IIT-ANNUAL",
            "综合所得汇算",
            List.of(
                    money("wage", "工资薪金"),
                    money("labor", "劳务报酬"),
                    money("author", "稿酬"),
                    money("royalty", "特许权使用费"),
                    money("social", "专项扣除"),
                    money("special_additional", "专项附加扣除"),
                    money("prepaid", "已预缴")),
            List.of(output("taxable", "应纳税所得额"), output("tax", "应纳税额"), output("refund_or_due", "应补（负为应退），免补之前")),
            List.of(ComprehensiveIncome.TERMS, TaxTables.ANNUAL, ComprehensiveIncome.WAIVER),
            AnnualSettlementRule::work);

    private AnnualSettlementRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var income = new AnnualSettlement.Income(
                inputs.money("wage"), inputs.money("labor"), inputs.money("author"), inputs.money("royalty"));
        var deductions = new AnnualSettlement.Deductions(inputs.money("social"), inputs.money("special_additional"));
        var prepaid = inputs.money("prepaid");
        var version = ComprehensiveIncome.at(date);
        var terms = version.value();
        var table = TaxTables.annualAt(date);
        var result = AnnualSettlement.of(income, deductions, prepaid, date);
        var work = new Work()
                .step(
                        "应纳税所得额 = 工资 " + yuan(income.wage()) + " + 劳务 " + yuan(income.labor()) + " × "
                                + percent(terms.laborShare()) + " + 稿酬 " + yuan(income.author()) + " × "
                                + percent(terms.authorShare()) + " + 特许权 " + yuan(income.royalty()) + " × "
                                + percent(terms.royaltyShare()) + " − " + yuan(terms.monthlyDeduction()) + " × 12 − 专项 "
                                + yuan(deductions.social()) + " − 附加 " + yuan(deductions.specialAdditional()) + " = "
                                + yuan(result.taxable()) + "（小于零按 0）",
                        version.source(),
                        result.taxable())
                .step(
                        "应纳税额 = " + TaxTables.line(table.value(), result.taxable()) + " = " + yuan(result.tax()),
                        table.source(),
                        result.tax())
                .step(
                        "应补(退) = " + yuan(result.tax()) + " − 已预缴 " + yuan(prepaid) + " = "
                                + yuan(result.refundOrDue()),
                        "个人所得税法第11条",
                        result.refundOrDue());
        ComprehensiveIncome.WAIVER
                .find("terms", date)
                .ifPresent(waiver -> work.step(
                        "补税不足 " + yuan(waiver.value().dueUpTo()) + " 或年收入不超过 "
                                + yuan(waiver.value().incomeUpTo()) + " 的可免补；此处为免补之前的金额",
                        waiver.source()));
        return work.out("taxable", result.taxable())
                .out("tax", result.tax())
                .out("refund_or_due", result.refundOrDue())
                .done();
    }
}
