package org.lianbing.sandbox.law.property;

import static org.lianbing.sandbox.law.rule.Input.bool;
import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.permille;
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
import org.lianbing.sandbox.law.surcharge.SixTaxesRelief;

final class StampDutyRule {
    private static final List<Choice> ITEMS = Arrays.stream(StampItem.values())
            .map(item -> Choice.choice(item.code(), item.label()))
            .toList();

    static final LawRule RULE = new DeclaredRule(
            "R-STAMP",
            "印花税",
            List.of(
                    oneOf("item", "税目", ITEMS).mandatory(),
                    money("amount", "计税金额"),
                    date("date", "书立日"),
                    bool("half", "六税两费减半")),
            List.of(output("tax", "应纳税额")),
            List.of(StampDuty.RATES, StampDuty.ROUNDING, SixTaxesRelief.BENEFICIARIES),
            StampDutyRule::work);

    private StampDutyRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var item = StampItem.withCode(inputs.text("item")).orElseThrow();
        var amount = inputs.money("amount");
        var date = inputs.date("date", callDate);
        var half = inputs.bool("half");
        var version = StampDuty.rateAt(item, date);
        var rounding = StampDuty.roundingAt(date);
        var duty = StampDuty.on(item, amount, half, date);
        var work = new Work();
        if (half) {
            SixTaxesRelief.explain(work, date, version.source());
        }
        work.step(
                version.title() + "：" + yuan(amount) + " × " + permille(duty.rate()) + (half ? " × 0.5" : "") + " = "
                        + plain(duty.exact()),
                version.source(),
                plain(duty.exact()));
        work.step(rounded(item, rounding.value(), duty), rounding.source(), duty.amount());
        return work.out("tax", duty.amount()).done();
    }

    private static String rounded(StampItem item, StampDuty.Rounding rounding, StampDuty duty) {
        var result = "，应纳 " + yuan(duty.amount());
        if (!rounding.byDime()) {
            return "按分取整" + result;
        }
        if (item == StampItem.LEASE
                && duty.exact().compareTo(rounding.leaseAtLeast().yuan()) < 0) {
            return "租赁合同不足 1 元的按 1 元贴花" + result;
        }
        return (duty.exact().compareTo(rounding.exemptBelow().yuan()) < 0 ? "不足 0.1 元的免贴" : "满 0.1 元的按角四舍五入") + result;
    }
}
