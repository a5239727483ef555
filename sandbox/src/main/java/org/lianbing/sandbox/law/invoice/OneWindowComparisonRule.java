package org.lianbing.sandbox.law.invoice;

import static org.lianbing.sandbox.law.rule.Input.pair;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.invoice.OneWindowComparison.CountAndTax;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;
import org.lianbing.sandbox.value.Money;

final class OneWindowComparisonRule {
    private static final String CLAUSE = "增值税一窗式管理操作规程";

    static final LawRule RULE = new DeclaredRule(
            "R-COMPARE",
            "一窗式",
            List.of(
                    pair("report_out", "申报专票 [销售额, 税额]").mayBeNegative(),
                    pair("taxcontrol_out", "税控报税 [销售额, 税额]").mayBeNegative(),
                    pair("report_in", "申报抵扣 [份数, 税额]").mayBeNegative(),
                    pair("certified", "认证相符 [份数, 税额]").mayBeNegative()),
            List.of(output("result", "比对结果"), output("errors", "不符之处")),
            List.of(OneWindowComparison.FORMULA),
            OneWindowComparisonRule::work);

    private OneWindowComparisonRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var declared = amounts(inputs, "report_out");
        var taxControl = amounts(inputs, "taxcontrol_out");
        var declaredInput = count(inputs, "report_in");
        var certified = count(inputs, "certified");
        var comparison = OneWindowComparison.compare(declared, taxControl, declaredInput, certified);
        var errors = comparison.mismatches().stream()
                .map(OneWindowComparison.Mismatch::says)
                .toList();
        return new Work()
                .step(
                        "销项：申报 " + yuan(declared.amount()) + " / " + yuan(declared.tax()) + "，税控报税 "
                                + yuan(taxControl.amount()) + " / " + yuan(taxControl.tax()) + "；申报的销售额、税额均不得小于报税数",
                        CLAUSE)
                .step(
                        "进项：申报 " + declaredInput.count() + " 份 / " + yuan(declaredInput.tax()) + "，认证相符 "
                                + certified.count() + " 份 / " + yuan(certified.tax()) + "；申报的份数、税额均不得大于认证相符数",
                        CLAUSE)
                .step(
                        comparison.result() + (comparison.agrees() ? "" : "，不予清卡，转比对异常处理（SB-14）"),
                        CLAUSE,
                        comparison.result())
                .out("result", comparison.result())
                .out("errors", errors)
                .done();
    }

    private static AmountAndTax amounts(RuleInputs inputs, String name) {
        var pair = inputs.pair(name);
        return new AmountAndTax(new Money(pair.first()), new Money(pair.second()));
    }

    private static CountAndTax count(RuleInputs inputs, String name) {
        var pair = inputs.pair(name);
        try {
            return new CountAndTax(pair.first().intValueExact(), new Money(pair.second()));
        } catch (ArithmeticException fractional) {
            throw RuleInputFaults.at(name, InputFault.Code.WRONG_TYPE, name + " 的份数须为整数");
        }
    }
}
