package org.lianbing.sandbox.law.vat;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.rate;
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

final class AgriculturalInputRule {
    static final LawRule RULE = new DeclaredRule(
            "R-VAT-AGRI",
            "农产品收购扣除",
            List.of(money("price", "买价"), rate("rate", "扣除率"), rate("extra", "领用时加计率，不领用则不填")),
            List.of(output("input_tax", "可抵扣进项税额"), output("extra_on_use", "领用时加计（仅填了加计率时）")),
            List.of(AgriculturalInput.RATES),
            AgriculturalInputRule::work);

    private AgriculturalInputRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var price = inputs.money("price");
        var rate = inputs.rate("rate");
        var extra = inputs.given("extra") ? inputs.rate("extra") : null;
        var version = AgriculturalInput.ratesAt(date);
        var used = version.value();
        var result = AgriculturalInput.of(price, rate, extra);
        var work = new Work();
        work.step(
                date + " 的扣除率 " + percent(used.deduction()) + "，领用生产高税率货物加计 " + percent(used.extra())
                        + (rate.equals(used.deduction()) ? "" : "；所填扣除率 " + percent(rate) + " 与此不同，按所填计算"),
                version.source());
        work.step(
                "进项税额 = 买价 " + yuan(price) + " × " + percent(rate) + " = " + yuan(result.inputTax()),
                version.source(),
                result.inputTax());
        work.out("input_tax", result.inputTax());
        if (extra != null) {
            var added = result.extra().orElseThrow();
            work.step(
                    "领用加计 = 买价 " + yuan(price) + " × " + percent(extra) + " = " + yuan(added), version.source(), added);
            work.out("extra_on_use", added);
        }
        return work.done();
    }
}
