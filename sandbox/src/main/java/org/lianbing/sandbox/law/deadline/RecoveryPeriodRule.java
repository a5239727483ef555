package org.lianbing.sandbox.law.deadline;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.number;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.plain;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lianbing.sandbox.law.rule.Choice;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class RecoveryPeriodRule {
    private static final List<Choice> CAUSES = Arrays.stream(RecoveryPeriod.Cause.values())
            .map(cause -> Choice.choice(cause.label()))
            .toList();

    static final LawRule RULE = new DeclaredRule(
            "R-TRACE",
            "追征期",
            List.of(
                    oneOf("cause", "未缴少缴的原因（偷税含抗税、骗税）", CAUSES).mandatory(),
                    number("years", "自应缴日起的年数"),
                    money("amount", "累计未缴税额")),
            List.of(output("result", "能否追征")),
            List.of(RecoveryPeriod.TERMS),
            RecoveryPeriodRule::work);

    private RecoveryPeriodRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var cause = RecoveryPeriod.Cause.labelled(inputs.text("cause")).orElseThrow();
        var years = inputs.number("years");
        var amount = inputs.money("amount");
        var result = RecoveryPeriod.judge(cause, years, amount, date);
        var version = RecoveryPeriod.termsAt(date);
        var terms = version.value();
        var clause =
                switch (cause) {
                    case AUTHORITY -> "税收征收管理法第52条第一款";
                    case MISTAKE -> "税收征收管理法第52条第二款；实施细则第82条";
                    case NOT_DECLARED -> version.source();
                    case EVASION -> "税收征收管理法第52条第三款";
                };
        var period =
                switch (cause) {
                    case AUTHORITY -> "期限 " + terms.authorityYears() + " 年，不加收滞纳金";
                    case MISTAKE, NOT_DECLARED ->
                        "期限 " + terms.mistakeYears() + " 年；累计 " + yuan(terms.extendedAmount()) + " 以上的 "
                                + terms.extendedYears() + " 年";
                    case EVASION -> "没有期限";
                };
        return new Work()
                .step(cause.label() + "：" + period, clause)
                .step("已过 " + plain(years) + " 年，累计未缴 " + yuan(amount) + "：" + result.says(), clause, result.says())
                .out("result", result.says())
                .done();
    }
}
