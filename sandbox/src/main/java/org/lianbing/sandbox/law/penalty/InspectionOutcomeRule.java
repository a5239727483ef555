package org.lianbing.sandbox.law.penalty;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.number;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.plain;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class InspectionOutcomeRule {
    static final LawRule RULE = new DeclaredRule(
            "R-INSPECT",
            "稽查补税罚款",
            List.of(money("evaded_tax", "少缴税款"), number("fine_ratio", "罚款倍数"), date("due", "期限日"), date("paid", "实缴日")),
            List.of(
                    output("tax", "补缴税款"),
                    output("late_days", "滞纳天数"),
                    output("late_fee", "滞纳金"),
                    output("fine", "罚款"),
                    output("total", "合计")),
            List.of(InspectionOutcome.RANGES),
            InspectionOutcomeRule::work);

    private InspectionOutcomeRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var tax = inputs.money("evaded_tax");
        var multiple = inputs.number("fine_ratio");
        var due = inputs.date("due", callDate);
        var paid = inputs.date("paid", callDate);
        var outcome = InspectionOutcome.of(tax, multiple, due, paid);
        var range = InspectionOutcome.rangeAt("evasion", due);
        var within = range.value().holds(multiple) ? "" : "（不在偷税的法定幅度内）";
        return new Work()
                .step("补缴税款 " + yuan(tax), "税收征收管理法第63条", tax)
                .step(
                        "滞纳金 = " + yuan(tax) + " × 0.05% × " + outcome.lateFee().days() + " 日（" + due + " 次日至 " + paid
                                + "）= " + yuan(outcome.lateFee().amount()),
                        "税收征收管理法第32条；实施细则第75条",
                        outcome.lateFee().amount())
                .step(
                        "罚款 = " + yuan(tax) + " × " + plain(multiple) + " 倍 = " + yuan(outcome.fine()) + within,
                        range.source(),
                        outcome.fine())
                .step("合计 = 税款 + 滞纳金 + 罚款 = " + yuan(outcome.total()), "税收征收管理法第63条", outcome.total())
                .out("tax", outcome.tax())
                .out("late_days", outcome.lateFee().days())
                .out("late_fee", outcome.lateFee().amount())
                .out("fine", outcome.fine())
                .out("total", outcome.total())
                .done();
    }
}
