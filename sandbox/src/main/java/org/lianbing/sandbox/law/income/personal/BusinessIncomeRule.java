package org.lianbing.sandbox.law.income.personal;

import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class BusinessIncomeRule {
    static final LawRule RULE = new DeclaredRule(
            "R-IIT-BIZ",
            "经营所得",
            List.of(
                    integer("year", "年度").between(1980, 2100),
                    money("taxable_income", "应纳税所得额").mayBeNegative(),
                    money("half_cap", "减半上限，省略不减半")),
            List.of(output("tax_before", "减半前税额（仅给减半上限时）"), output("tax", "应纳税额")),
            List.of(TaxTables.BUSINESS, BusinessIncome.HALF_CAP),
            BusinessIncomeRule::work);

    private BusinessIncomeRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var year = inputs.integer("year", date.getYear());
        var taxable = inputs.money("taxable_income");
        var halfCap = inputs.given("half_cap") ? inputs.money("half_cap") : null;
        var result = BusinessIncome.of(year, taxable, halfCap);
        var version = TaxTables.businessAt(LocalDate.of(year, 12, 31));
        var line = BusinessIncome.isSplit(year)
                ? "前三季度旧表 × 9/12 + 第四季度新表 × 3/12（待业务复核）"
                : TaxTables.line(version.value(), taxable);
        var work = new Work()
                .step("税额 = " + line + " = " + yuan(result.taxBefore()), version.source(), result.taxBefore());
        if (halfCap != null) {
            work.step(
                            "不超过 " + yuan(halfCap) + " 的部分减半：减征 "
                                    + yuan(result.taxBefore().minus(result.tax())) + "，应纳 " + yuan(result.tax()),
                            BusinessIncome.HALF_CAP
                                    .find("cap", LocalDate.of(year, 12, 31))
                                    .map(DatedValue::source)
                                    .orElse(version.source()),
                            result.tax())
                    .out("tax_before", result.taxBefore());
        }
        return work.out("tax", result.tax()).done();
    }
}
