package org.lianbing.sandbox.law.income.corporate;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.yearly;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;
import org.lianbing.sandbox.value.Money;

final class LossOffsetRule {
    static final LawRule RULE = new DeclaredRule(
            "R-CIT-LOSS",
            "弥补亏损",
            List.of(
                    yearly("history", "各年弥补前所得，负数为亏损"),
                    integer("year", "当年").between(1980, 2100),
                    money("income_before_offset", "当年弥补前所得").mayBeNegative(),
                    integer("limit_years", "弥补年限（省略为 5）")
                            .among(List.of(choice("5", "一般企业"), choice("10", "高新、科技型中小企业")))
                            .orElse("5")),
            List.of(output("offset", "本年弥补额"), output("taxable", "应纳税所得额"), output("remaining", "次年仍可弥补的余额，按亏损年")),
            List.of(LossOffset.TERMS),
            LossOffsetRule::work);

    private LossOffsetRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        SortedMap<Integer, Money> history = inputs.yearly("history").orElseGet(TreeMap::new);
        var year = inputs.integer("year", date.getYear());
        if (!history.isEmpty() && history.lastKey() >= year) {
            throw RuleInputFaults.at("history", InputFault.Code.CONTRADICTORY, "history 只填 " + year + " 年以前的年度");
        }
        var income = inputs.money("income_before_offset");
        var highTech = inputs.integer("limit_years") == 10;
        var result = LossOffset.of(history, year, income, highTech);
        var version = LossOffset.termsOf(year);
        var losses = history.entrySet().stream()
                .filter(entry -> entry.getValue().isNegative())
                .map(entry -> lossSays(entry, version.value(), highTech))
                .collect(Collectors.joining("；"));
        var remaining = new LinkedHashMap<String, String>();
        result.remaining().forEach((lossYear, left) -> remaining.put(lossYear.toString(), left.toString()));
        return new Work()
                .step(losses.isEmpty() ? "以前年度没有亏损" : losses + "；逐年顺延，先亏先补", version.source())
                .step("本年弥补额 = " + yuan(result.offset()), version.source(), result.offset())
                .step(
                        "应纳税所得额 = 弥补前所得 " + yuan(income) + " − 弥补 " + yuan(result.offset()) + " = "
                                + yuan(result.taxable()) + (income.isNegative() ? "（亏损，按 0）" : ""),
                        "企业所得税法第5条",
                        result.taxable())
                .step("次年仍可弥补：" + (remaining.isEmpty() ? "无" : remaining.toString()), version.source())
                .out("offset", result.offset())
                .out("taxable", result.taxable())
                .out("remaining", remaining)
                .done();
    }

    private static String lossSays(Map.Entry<Integer, Money> loss, LossOffset.Terms terms, boolean highTech) {
        return loss.getKey() + " 年亏损 " + yuan(loss.getValue().negated()) + "，可弥补至 "
                + terms.lastYear(loss.getKey(), highTech) + " 年";
    }
}
