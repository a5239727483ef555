package org.lianbing.sandbox.law.property;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.number;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.plain;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class PropertyTaxRule {
    private static final String LAND = "城镇土地使用税暂行条例第3条、第4条";
    private static final String NEW_LAND = "城镇土地使用税暂行条例第9条";

    static final LawRule RULE = new DeclaredRule(
            "R-PROP",
            "房产税、土地使用税",
            List.of(
                    money("original", "房产原值（从价）"),
                    rate("deduct", "减除比例（从价，省定）"),
                    integer("months", "当年月数（从价）").between(0, 12).orElse("12"),
                    money("rent", "不含税租金（从租）"),
                    rate("rate", "税率（从租，个人出租住房 0.04）").orElse("0.12"),
                    number("area", "土地面积㎡"),
                    number("unit", "单位税额，元/㎡·年"),
                    date("approve", "征用非耕地批准日，可省略")),
            List.of(
                    output("tax", "应纳税额"),
                    output("year", "土地年税额（不给批准日时）"),
                    output("quarter", "土地季税额（不给批准日时）"),
                    output("months", "计税月数（给批准日时）")),
            List.of(PropertyTax.RATES, PropertyTax.DEDUCTIONS, PropertyTax.LAND),
            PropertyTaxRule::work);

    private PropertyTaxRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var bases = Stream.of("original", "rent", "area").filter(inputs::given).toList();
        if (bases.size() != 1) {
            throw RuleInputFaults.at(
                    "original", InputFault.Code.CONTRADICTORY, "请在 original（房产从价）、rent（房产从租）、area（土地）中填且只填一个");
        }
        return switch (bases.getFirst()) {
            case "original" -> byValue(inputs, date);
            case "rent" -> byRent(inputs);
            default ->
                inputs.date("approve")
                        .map(approved -> newLand(inputs, approved, date))
                        .orElseGet(() -> land(inputs));
        };
    }

    private static Worked byValue(RuleInputs inputs, LocalDate date) {
        var original = inputs.money("original");
        var deduction = inputs.rate("deduct");
        var months = inputs.integer("months");
        var version = PropertyTax.rateAt("by_value", date);
        var tax = PropertyTax.byValue(original, deduction, months, date);
        return new Work()
                .step(
                        "房产税 = 原值 " + yuan(original) + " × (1 − " + percent(deduction) + ") × "
                                + percent(version.value()) + " × " + months + " ÷ 12 = " + yuan(tax),
                        "房产税暂行条例第3条、第4条",
                        tax)
                .out("tax", tax)
                .done();
    }

    private static Worked byRent(RuleInputs inputs) {
        var rent = inputs.money("rent");
        var rate = inputs.rate("rate");
        var tax = PropertyTax.byRent(rent, rate);
        return new Work()
                .step("房产税 = 不含税租金 " + yuan(rent) + " × " + percent(rate) + " = " + yuan(tax), "房产税暂行条例第4条", tax)
                .out("tax", tax)
                .done();
    }

    private static Worked land(RuleInputs inputs) {
        var area = inputs.number("area");
        var unit = inputs.number("unit");
        var year = PropertyTax.landOfYear(area, unit);
        var quarter = PropertyTax.landOfQuarter(area, unit);
        return new Work()
                .step("年税额 = " + plain(area) + " ㎡ × " + plain(unit) + " 元 = " + yuan(year), LAND, year)
                .step("季税额 = 年税额 ÷ 4 = " + yuan(quarter), LAND, quarter)
                .out("year", year)
                .out("quarter", quarter)
                .done();
    }

    private static Worked newLand(RuleInputs inputs, LocalDate approved, LocalDate date) {
        var area = inputs.number("area");
        var unit = inputs.number("unit");
        var months = PropertyTax.landMonths(approved, date.getYear());
        var tax = PropertyTax.landForMonths(area, unit, months);
        return new Work()
                .step(approved + " 批准征用非耕地，次月起缴纳：" + date.getYear() + " 年 " + months + " 个月", NEW_LAND, months)
                .step(
                        "税额 = " + plain(area) + " ㎡ × " + plain(unit) + " 元 × " + months + " ÷ 12 = " + yuan(tax),
                        LAND,
                        tax)
                .out("months", months)
                .out("tax", tax)
                .done();
    }
}
