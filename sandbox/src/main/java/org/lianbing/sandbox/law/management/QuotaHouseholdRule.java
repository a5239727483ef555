package org.lianbing.sandbox.law.management;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.Fraction;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;
import org.lianbing.sandbox.law.vat.SmallScaleTerms;
import org.lianbing.sandbox.law.vat.SmallScaleVat;

final class QuotaHouseholdRule {
    static final LawRule RULE = new DeclaredRule(
            "R-DQDE",
            "双定户",
            List.of(
                    money("monthly_cost", "月成本费用（推算定额）"),
                    rate("margin_rate", "毛利率（推算定额）"),
                    money("quota", "定额（执行）"),
                    money("actual", "实际销售额（执行）"),
                    rate("over_ratio", "超定额比例（执行，省略为 0.20）").orElse("0.20")),
            List.of(
                    output("assessed_monthly", "推算月营业额"),
                    output("vat", "应纳增值税"),
                    output("above_threshold", "超过 3 万元"),
                    output("tax_base", "计税依据"),
                    output("must_readjust", "须调整定额")),
            List.of(QuotaHousehold.TERMS, SmallScaleVat.TERMS),
            QuotaHouseholdRule::work);

    private QuotaHouseholdRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var assessing = Stream.of("monthly_cost", "margin_rate").anyMatch(inputs::given);
        var running = Stream.of("quota", "actual", "over_ratio").anyMatch(inputs::given);
        if (assessing == running) {
            throw RuleInputFaults.at(
                    "monthly_cost",
                    InputFault.Code.CONTRADICTORY,
                    "推算定额填 monthly_cost、margin_rate，执行填 quota、actual、over_ratio，二者择一");
        }
        return assessing ? assess(inputs, date) : month(inputs, date);
    }

    private static Worked assess(RuleInputs inputs, LocalDate date) {
        var cost = inputs.money("monthly_cost");
        var margin = inputs.rate("margin_rate");
        if (margin.value().compareTo(BigDecimal.ONE) == 0) {
            throw RuleInputFaults.at("margin_rate", InputFault.Code.OUT_OF_RANGE, "毛利率须小于 1");
        }
        var version = QuotaHousehold.termsAt(date);
        var limit = QuotaHousehold.limitAt(date);
        var assessed = QuotaHousehold.assess(cost, margin, date);
        return new Work()
                .step(
                        "月营业额 = 月成本费用 " + yuan(cost) + " ÷ (1 − " + percent(margin) + ") = "
                                + yuan(assessed.monthlySales()),
                        version.source(),
                        assessed.monthlySales())
                .step(
                        judged(limit.value(), assessed.aboveThreshold()) + yuan(assessed.vat()),
                        limit.source(),
                        assessed.vat())
                .out("assessed_monthly", assessed.monthlySales())
                .out("vat", assessed.vat())
                .out("above_threshold", assessed.aboveThreshold())
                .done();
    }

    private static Worked month(RuleInputs inputs, LocalDate date) {
        var quota = inputs.money("quota");
        var actual = inputs.money("actual");
        var overRatio = inputs.rate("over_ratio");
        var version = QuotaHousehold.termsAt(date);
        var limit = QuotaHousehold.limitAt(date);
        var month = QuotaHousehold.month(quota, actual, overRatio, date);
        var above = !limit.value().withinMonthLimit(Fraction.of(month.taxBase()));
        return new Work()
                .step(
                        "计税依据 = 定额 " + yuan(quota) + " 与实际 " + yuan(actual) + " 较大者 = " + yuan(month.taxBase()),
                        version.source(),
                        month.taxBase())
                .step(judged(limit.value(), above) + yuan(month.vat()), limit.source(), month.vat())
                .step(
                        "实际 " + (month.mustReadjust() ? "超过" : "未超过") + "定额 × (1 + " + percent(overRatio) + ")："
                                + (month.mustReadjust() ? "须调整定额" : "不需调整定额"),
                        version.source(),
                        month.mustReadjust())
                .out("tax_base", month.taxBase())
                .out("vat", month.vat())
                .out("must_readjust", month.mustReadjust())
                .done();
    }

    private static String judged(SmallScaleTerms limit, boolean above) {
        var standard = "按月标准 " + yuan(limit.monthLimit());
        if (!above) {
            return "未超过" + standard + "：增值税 ";
        }
        return limit.plainAlwaysExempt()
                ? "超过" + standard + "，但本期不开专票的一律免征：增值税 "
                : "超过" + standard + "：增值税 × " + percent(limit.rate()) + " = ";
    }
}
