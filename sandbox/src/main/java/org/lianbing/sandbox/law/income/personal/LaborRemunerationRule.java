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

final class LaborRemunerationRule {
    static final LawRule RULE = new DeclaredRule(
            "R-IIT-LABOR",
            "劳务报酬（预扣）",
            List.of(money("amount", "每次收入")),
            List.of(output("tax", "预扣税额")),
            List.of(LaborRemuneration.TERMS),
            LaborRemunerationRule::work);

    private LaborRemunerationRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var amount = inputs.money("amount");
        var version = LaborRemuneration.termsAt(date);
        var terms = version.value();
        var result = LaborRemuneration.of(amount, date);
        var deduction = amount.isMoreThan(terms.flatUpTo())
                ? "超过 " + yuan(terms.flatUpTo()) + "，减除 " + percent(terms.share())
                : "不超过 " + yuan(terms.flatUpTo()) + "，减除 " + yuan(terms.flat());
        return new Work()
                .step(
                        "每次收入 " + yuan(amount) + " " + deduction + "：应纳税所得额 " + yuan(result.taxable()),
                        version.source(),
                        result.taxable())
                .step(
                        "税额 = " + TaxTables.line(terms.table(), result.taxable()) + " = " + yuan(result.tax()),
                        version.source(),
                        result.tax())
                .out("tax", result.tax())
                .done();
    }
}
