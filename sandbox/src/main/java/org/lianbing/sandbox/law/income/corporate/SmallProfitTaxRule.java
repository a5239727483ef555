package org.lianbing.sandbox.law.income.corporate;

import static org.lianbing.sandbox.law.rule.Input.bool;
import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lianbing.sandbox.law.income.corporate.SmallProfitTax.Slice;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class SmallProfitTaxRule {
    static final LawRule RULE = new DeclaredRule(
            "R-CIT-SMALL",
            "小型微利企业",
            List.of(
                    integer("year", "年度").between(1980, 2100),
                    money("taxable_income", "应纳税所得额").mayBeNegative(),
                    bool("conditions_met", "人数、资产、行业达标（默认 true）").orElse("true"),
                    integer("months_total", "本年经营月数").between(1, 12).orElse("12"),
                    integer("months_after_2015_10_01", "其中 2015-10-01 之后的经营月数（仅 2015 年）")
                            .between(0, 3)),
            List.of(output("tax", "应纳所得税额")),
            List.of(SmallProfitTax.SCHEDULE, SmallProfitTax.GENERAL, SmallProfitTax.CONDITIONS),
            SmallProfitTaxRule::work);

    private SmallProfitTaxRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var year = inputs.integer("year", date.getYear());
        var income = inputs.money("taxable_income");
        var conditionsMet = inputs.bool("conditions_met");
        var months = inputs.integer("months_total");
        var later = inputs.integer("months_after_2015_10_01");
        if (later > months) {
            throw RuleInputFaults.at("months_after_2015_10_01", InputFault.Code.CONTRADICTORY, "不得多于本年经营月数 " + months);
        }
        var tax = SmallProfitTax.of(year, income, conditionsMet, months, later);
        var work = new Work();
        explainRelief(work, year, conditionsMet, tax.relieved());
        var clause = tax.relieved()
                ? SmallProfitTax.scheduleOf(year).source()
                : SmallProfitTax.generalRateOf(year).source();
        var sum = tax.slices().stream().map(SmallProfitTaxRule::shown).collect(Collectors.joining(" + "));
        return work.step("应纳税额 = " + sum + " = " + yuan(tax.tax()), clause, tax.tax())
                .out("tax", tax.tax())
                .done();
    }

    private static void explainRelief(Work work, int year, boolean conditionsMet, boolean relieved) {
        if (!conditionsMet) {
            work.step("人数、资产或行业不达标：不适用小型微利优惠", "企业所得税法第28条");
            return;
        }
        var version = SmallProfitTax.scheduleOf(year);
        var limit = version.value().tiers().getLast().upTo();
        work.step(year + " 年度优惠上限 " + yuan(limit) + "：" + (relieved ? "未超过，适用" : "超过，全额按法定税率"), version.source());
    }

    private static String shown(Slice slice) {
        var months = slice.ofMonths() == 1 ? "" : " × " + slice.months() + "/" + slice.ofMonths();
        return yuan(slice.income()) + months + " × " + percent(slice.rate());
    }
}
