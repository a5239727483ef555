package org.lianbing.sandbox.law.export;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.export.ExemptCreditRefund.Domestic;
import org.lianbing.sandbox.law.export.ExemptCreditRefund.Exports;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class ExemptCreditRefundRule {
    static final LawRule RULE = new DeclaredRule(
            "R-EXP-MDT",
            "生产企业免抵退",
            List.of(
                    money("fob_rmb", "离岸价（人民币）"),
                    rate("levy", "征税率"),
                    rate("refund", "退税率"),
                    money("domestic_output", "内销销项税额").mayBeNegative(),
                    money("inp", "进项税额"),
                    money("carry", "上期留抵"),
                    money("free_material", "免税购进料件价")),
            List.of(
                    output("not_deductible", "① 不得免征和抵扣税额"),
                    output("tax_payable", "② 应纳税额"),
                    output("mdt_amount", "③ 免抵退税额"),
                    output("period_end_credit", "期末留抵"),
                    output("refund", "应退税额"),
                    output("exempt_offset", "免抵税额"),
                    output("carry_next", "下期留抵")),
            List.of(ExemptCreditRefund.FORMULA),
            ExemptCreditRefundRule::work);

    private ExemptCreditRefundRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var exports = new Exports(
                inputs.money("fob_rmb"), inputs.money("free_material"), inputs.rate("levy"), inputs.rate("refund"));
        var domestic = new Domestic(inputs.money("domestic_output"), inputs.money("inp"), inputs.money("carry"));
        requireSense(exports);
        var result = ExemptCreditRefund.of(exports, domestic);
        var work = new Work();
        explain(
                work,
                exports,
                domestic,
                result,
                ExemptCreditRefund.FORMULA.versionAt(date).source());
        return work.out("not_deductible", result.notDeductible())
                .out("tax_payable", result.taxPayable())
                .out("mdt_amount", result.refundable())
                .out("period_end_credit", result.periodEndCredit())
                .out("refund", result.refund())
                .out("exempt_offset", result.exemptOffset())
                .out("carry_next", result.carryNext())
                .done();
    }

    private static void requireSense(Exports exports) {
        if (exports.refunded().compareTo(exports.levied()) > 0) {
            throw RuleInputFaults.at("refund", InputFault.Code.CONTRADICTORY, "退税率不得高于征税率");
        }
        if (exports.freeMaterial().isMoreThan(exports.fob())) {
            throw RuleInputFaults.at("free_material", InputFault.Code.CONTRADICTORY, "免税购进料件价不得高于离岸价");
        }
    }

    private static void explain(
            Work work, Exports exports, Domestic domestic, ExemptCreditRefund result, String clause) {
        var base = "(离岸价 " + yuan(exports.fob()) + " − 免税料件 " + yuan(exports.freeMaterial()) + ")";
        work.step(
                "① = " + base + " × (" + percent(exports.levied()) + " − " + percent(exports.refunded()) + ") = "
                        + yuan(result.notDeductible()),
                clause,
                result.notDeductible());
        work.step(
                "② = 内销销项 " + yuan(domestic.output()) + " − (进项 " + yuan(domestic.input()) + " − ① "
                        + yuan(result.notDeductible()) + ") − 上期留抵 " + yuan(domestic.carry()) + " = "
                        + (result.periodEndCredit().isPositive()
                                ? "−" + yuan(result.periodEndCredit())
                                : yuan(result.taxPayable())),
                clause,
                result.taxPayable());
        work.step(
                "③ = " + base + " × " + percent(exports.refunded()) + " = " + yuan(result.refundable()),
                clause,
                result.refundable());
        work.step(
                result.periodEndCredit().isPositive()
                        ? "② 小于零：应退 = |②| 与 ③ 较小者 = " + yuan(result.refund())
                        : "② 不小于零：应退 0，③ 全部免抵",
                clause,
                result.refund());
        work.step(
                "免抵税额 = ③ − 应退 = " + yuan(result.exemptOffset()) + "；下期留抵 = " + yuan(result.carryNext()),
                clause,
                result.exemptOffset());
    }
}
