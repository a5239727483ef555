package org.lianbing.sandbox.law.property;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.number;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class VehicleTaxRule {
    static final LawRule RULE = new DeclaredRule(
            "R-VEH",
            "车船税、车购税",
            List.of(
                    money("annual", "车船税年税额"),
                    date("buy", "购置日（车船税）"),
                    money("gross", "含税价（车购税）"),
                    number("displacement", "排量升（车购税，省略不适用小排量优惠）"),
                    date("date", "购置日（车购税）")),
            List.of(output("months", "计税月数（车船税）"), output("base", "计税价格（车购税）"), output("tax", "应纳税额")),
            List.of(VehicleTax.PURCHASE, VehicleTax.ANNUAL, VehicleTax.CLAUSES),
            VehicleTaxRule::work);

    private VehicleTaxRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        if (inputs.given("annual") == inputs.given("gross")) {
            throw RuleInputFaults.at("annual", InputFault.Code.CONTRADICTORY, "请在 annual（车船税）、gross（车购税）中填且只填一个");
        }
        return inputs.given("annual") ? firstYear(inputs, callDate) : purchase(inputs, callDate);
    }

    private static Worked firstYear(RuleInputs inputs, LocalDate callDate) {
        var annual = inputs.money("annual");
        var bought = inputs.date("buy", callDate);
        var first = VehicleTax.firstYear(annual, bought);
        var clause = VehicleTax.CLAUSES.versionAt("first_year", bought).source();
        return new Work()
                .step(bought + " 购置，自当月起按月计算：" + first.months() + " 个月", clause, first.months())
                .step(
                        "车船税 = 年税额 " + yuan(annual) + " × " + first.months() + " ÷ 12 = " + yuan(first.tax()),
                        clause,
                        first.tax())
                .out("months", first.months())
                .out("tax", first.tax())
                .done();
    }

    private static Worked purchase(RuleInputs inputs, LocalDate callDate) {
        var gross = inputs.money("gross");
        var bought = inputs.date("date", callDate);
        var litres = inputs.given("displacement") ? inputs.number("displacement") : null;
        var version = VehicleTax.purchaseRateAt(litres, bought);
        var purchase = VehicleTax.purchase(gross, litres, bought);
        return new Work()
                .step(
                        "计税价格 = 含税价 " + yuan(gross) + " ÷ (1 + " + percent(purchase.vatRate()) + ") = "
                                + yuan(purchase.base()),
                        VehicleTax.CLAUSES.versionAt("purchase_base", bought).source(),
                        purchase.base())
                .step(
                        version.title() + " = 计税价格 × " + percent(version.value()) + " = " + yuan(purchase.tax())
                                + "，由未取整的计税价格算出",
                        version.source(),
                        purchase.tax())
                .out("base", purchase.base())
                .out("tax", purchase.tax())
                .done();
    }
}
