package org.lianbing.sandbox.law.penalty;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.bool;
import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class PenaltyRule {
    private static final String INDIVIDUAL = "individual";

    static final LawRule RULE = new DeclaredRule(
            "R-PEN",
            "逾期申报等裁量（沙箱表）",
            List.of(
                    oneOf("taxpayer", "纳税人类别", List.of(choice(INDIVIDUAL, "个人（个体）"), choice("enterprise", "企业")))
                            .mandatory(),
                    integer("days_late", "逾期天数"),
                    integer("nth_in_year", "当年第几次"),
                    bool("refused_after_order", "责令后拒不改正"),
                    bool("first_violation_exempt_regime", "是否适用首违不罚（2021-04-01 起）")),
            List.of(output("fine", "罚款（整数元）")),
            List.of(PenaltyTable.TABLE, PenaltyTable.STATUTORY, PenaltyTable.FIRST_VIOLATION),
            PenaltyRule::work);

    private PenaltyRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var violator = inputs.text("taxpayer").equals(INDIVIDUAL) ? Violator.INDIVIDUAL : Violator.ENTERPRISE;
        var daysLate = inputs.integer("days_late");
        var nth = inputs.integer("nth_in_year");
        var penalty = PenaltyTable.fine(
                violator,
                daysLate,
                nth,
                inputs.bool("refused_after_order"),
                inputs.bool("first_violation_exempt_regime"),
                date);
        var version = PenaltyTable.tableAt(date);
        var single = version.value().band(daysLate);
        var work = new Work().step("裁量次序：拒不改正 → 首违不罚 → 按逾期天数裁量", version.source());
        switch (penalty.ground()) {
            case REFUSED_AFTER_ORDER -> work.step(says(penalty), version.source(), penalty.yuan());
            case FIRST_VIOLATION_EXEMPT -> work.step(says(penalty), PenaltyTable.firstViolationClause(date), 0);
            case BY_DAYS_LATE ->
                work.step(
                        "逾期 " + daysLate + " 日，" + single.says() + "，当年第 " + nth + " 次：" + penalty.yuan() + " 元",
                        version.source(),
                        penalty.yuan());
            case DOUBLED ->
                work.step(
                        "逾期 " + daysLate + " 日，" + single.says() + " "
                                + single.amounts().of(violator) + " 元；当年第 " + nth + " 次，加倍（封顶 "
                                + version.value().doubledAtMost() + "）：" + penalty.yuan() + " 元",
                        version.source(),
                        penalty.yuan());
        }
        return work.step(
                        "法定幅度 " + PenaltyTable.statutoryMaximum(false, date) + " 元以下，情节严重至 "
                                + PenaltyTable.statutoryMaximum(true, date) + " 元；"
                                + PenaltyTable.branchOfficeMaximum(date) + " 元以下税务所可以决定",
                        "税收征收管理法第62条、第74条")
                .out("fine", penalty.yuan())
                .done();
    }

    private static String says(Penalty penalty) {
        return penalty.ground().says() + "：" + penalty.yuan() + " 元";
    }
}
