package org.lianbing.sandbox.law.income.personal;

import static org.lianbing.sandbox.law.rule.Input.date;
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

final class MonthlyWageRule {
    static final LawRule RULE = new DeclaredRule(
            "R-IIT-WAGE",
            "工资薪金（按月）",
            List.of(date("pay_date", "实际支付日"), money("wage", "税前工资"), money("social", "三险一金")),
            List.of(output("tax", "应纳税额")),
            List.of(MonthlyWage.TERMS, TaxTables.MONTHLY),
            MonthlyWageRule::work);

    private MonthlyWageRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var paidOn = inputs.date("pay_date", callDate);
        var wage = inputs.money("wage");
        var social = inputs.money("social");
        var version = MonthlyWage.termsAt(paidOn);
        var table = TaxTables.monthly(version.value().table());
        var result = MonthlyWage.of(wage, social, paidOn);
        return new Work()
                .step(
                        "应纳税所得额 = 工资 " + yuan(wage) + " − 三险一金 " + yuan(social) + " − 减除费用 "
                                + yuan(version.value().deduction()) + " = " + yuan(result.taxable()) + "（小于零按 0）",
                        version.source(),
                        result.taxable())
                .step(
                        "税额 = " + TaxTables.line(table.value(), result.taxable()) + " = " + yuan(result.tax()),
                        table.source(),
                        result.tax())
                .out("tax", result.tax())
                .done();
    }
}
