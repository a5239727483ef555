package org.lianbing.sandbox.law.management;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.bool;
import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.integers;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class CreditGradeRule {
    static final LawRule RULE = new DeclaredRule(
            "R-CREDIT",
            "纳税信用",
            List.of(
                    integer("base", "起评分")
                            .among(List.of(choice("100", "100 分（有非经常性指标）"), choice("90", "90 分（缺非经常性指标）")))
                            .mandatory(),
                    integers("deductions", "扣分，每项至多 1000").between(0, 1000),
                    bool("direct_d", "直接判 D"),
                    bool("new", "新设立"),
                    bool("no_income", "评价年度无收入")),
            List.of(output("score", "得分"), output("grade", "级别")),
            List.of(CreditGrade.BOUNDS, CreditGrade.DEDUCTIONS),
            CreditGradeRule::work);

    private CreditGradeRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var base = inputs.integer("base");
        var deducted = inputs.integers("deductions").stream()
                .mapToInt(points -> points)
                .sum();
        var score = base - deducted;
        var directlyD = inputs.bool("direct_d");
        var newOrWithoutIncome = inputs.bool("new") || inputs.bool("no_income");
        var grade = CreditGrade.of(score, directlyD, newOrWithoutIncome, date);
        var version = CreditGrade.boundsAt(date);
        var work = new Work().step("得分 = 起评 " + base + " − 扣分合计 " + deducted + " = " + score, version.source(), score);
        if (directlyD) {
            work.step("有直接判级情形：D 级，不看得分", version.source(), grade);
        } else if (newOrWithoutIncome && version.value().mFrom() == null) {
            work.step("M 级自 2018-04-01 起才有，" + date + " 按得分定级：" + grade + " 级", version.source(), grade);
        } else {
            work.step(
                    (newOrWithoutIncome ? "新设立或无收入，" : "") + "A ≥ 90，B 70–89，C 40–69，D < 40"
                            + (version.value().mFrom() == null ? "" : "，M（新设立或无收入）≥ 70") + "：" + grade
                            + " 级",
                    version.source(),
                    grade);
        }
        return work.out("score", score).out("grade", grade.name()).done();
    }
}
