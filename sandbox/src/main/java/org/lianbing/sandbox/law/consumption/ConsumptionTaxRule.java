package org.lianbing.sandbox.law.consumption;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.number;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.plain;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.consumption.ConsumptionTax.Charge;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

final class ConsumptionTaxRule {
    private static final String METHOD = "消费税暂行条例第5条";

    static final LawRule RULE = new DeclaredRule(
            "R-CT",
            "消费税",
            List.of(
                    oneOf(
                                    "item",
                                    "税目",
                                    List.of(
                                            choice("白酒"),
                                            choice("卷烟批发"),
                                            choice("化妆品"),
                                            choice("高档化妆品"),
                                            choice("汽油"),
                                            choice("柴油"),
                                            choice("粮食白酒", "粮食白酒（2006-03-31 及以前）"),
                                            choice("薯类白酒", "薯类白酒（2006-03-31 及以前）")))
                            .mandatory(),
                    money("sales", "不含税销售额"),
                    number("jin", "斤数，1 斤 = 500 克（白酒）"),
                    number("sticks", "支数（卷烟批发）"),
                    rate("rate", "税率（化妆品）"),
                    number("litres", "升数（汽油、柴油）"),
                    number("unit", "单位税额，元/升（汽油、柴油）")),
            List.of(output("tax", "应纳税额")),
            List.of(ConsumptionTax.RATES),
            ConsumptionTaxRule::work);

    private ConsumptionTaxRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var item = inputs.text("item");
        var sales = inputs.money("sales");
        return switch (item) {
            case "汽油", "柴油" -> {
                var charge = new Charge(Rate.ZERO, inputs.number("unit"));
                yield given(item, charge, Money.ZERO, inputs.number("litres"), "升", date);
            }
            case "化妆品", "高档化妆品" -> {
                var charge = new Charge(inputs.rate("rate"), BigDecimal.ZERO);
                yield given(item, charge, sales, BigDecimal.ZERO, "", date);
            }
            case "卷烟批发" -> byLaw(item, sales, inputs.number("sticks"), "支", date);
            default -> byLaw(item, sales, inputs.number("jin"), "斤", date);
        };
    }

    private static Worked byLaw(String item, Money sales, BigDecimal units, String unit, LocalDate date) {
        var version = ConsumptionTax.chargeAt(item, date);
        return charged(new Work(), version.value(), sales, units, unit, version.source());
    }

    /** The caller gives the rate himself; a rate that is not that of the day is used, but said to differ. */
    private static Worked given(
            String item, Charge charge, Money sales, BigDecimal units, String unit, LocalDate date) {
        var work = new Work();
        ConsumptionTax.RATES
                .find(item, date)
                .filter(version -> differs(version, charge))
                .ifPresent(version -> work.step(
                        version.title() + "在 " + date + " 为 " + version.shown() + "，所填与此不同，按所填计算", version.source()));
        return charged(work, charge, sales, units, unit, METHOD);
    }

    private static boolean differs(DatedValue<Charge> version, Charge charge) {
        return !version.value().rate().equals(charge.rate())
                || version.value().perUnit().compareTo(charge.perUnit()) != 0;
    }

    private static Worked charged(Work work, Charge charge, Money sales, BigDecimal units, String unit, String clause) {
        var tax = charge.on(sales, units);
        var byValue = yuan(sales) + " × " + percent(charge.rate());
        var byQuantity = plain(units) + " " + unit + " × " + plain(charge.perUnit()) + " 元";
        var line = unit.equals("升") ? byQuantity : unit.isEmpty() ? byValue : byValue + " + " + byQuantity;
        return work.step("应纳税额 = " + line + " = " + yuan(tax), clause, tax)
                .out("tax", tax)
                .done();
    }
}
