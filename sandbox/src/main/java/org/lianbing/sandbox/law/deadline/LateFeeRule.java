package org.lianbing.sandbox.law.deadline;

import static org.lianbing.sandbox.law.rule.Input.date;
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

final class LateFeeRule {
    static final LawRule RULE = new DeclaredRule(
            "R-LATE",
            "滞纳金",
            List.of(money("tax", "滞纳税款"), date("due", "期限日"), date("paid", "实缴日")),
            List.of(output("days", "滞纳天数"), output("late_fee", "滞纳金")),
            List.of(LateFee.TERMS),
            LateFeeRule::work);

    private LateFeeRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var tax = inputs.money("tax");
        var due = inputs.date("due", callDate);
        var paid = inputs.date("paid", callDate);
        var version = LateFee.termsAt(due);
        var fee = LateFee.on(tax, due, paid);
        return new Work()
                .step(
                        "滞纳天数：期限 " + due + " 的次日起至实缴日 " + paid + " 止，共 " + fee.days() + " 日",
                        "税收征收管理法实施细则第75条",
                        fee.days())
                .step(
                        "滞纳金 = 税款 " + yuan(tax) + " × "
                                + percent(version.value().perDay()) + " × " + fee.days()
                                + " 日 = " + yuan(fee.amount()) + "，不复利"
                                + (version.value().lateFeeCap() ? "，以本金为限" : "，不封顶"),
                        version.source(),
                        fee.amount())
                .out("days", fee.days())
                .out("late_fee", fee.amount())
                .done();
    }
}
