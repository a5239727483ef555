package org.lianbing.sandbox.law.surcharge;

import static org.lianbing.sandbox.law.rule.Input.bool;
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
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

final class SurchargeRule {
    static final LawRule RULE = new DeclaredRule(
            "R-SUR",
            "附加税费",
            List.of(
                    money("vat", "实缴增值税"),
                    money("ct", "实缴消费税"),
                    money("base_exempt_offset", "当期免抵税额"),
                    rate("city", "城建税税率：市区 0.07、县城和镇 0.05、其他 0.01").orElse("0.07"),
                    bool("half", "六税两费减半"),
                    bool("edu_exempt", "免征两项教育附加")),
            List.of(
                    output("city", "城市维护建设税"),
                    output("edu", "教育费附加"),
                    output("local_edu", "地方教育附加"),
                    output("total", "合计")),
            List.of(Surcharges.RATES, Surcharges.EXEMPTION, SixTaxesRelief.BENEFICIARIES),
            SurchargeRule::work);

    private SurchargeRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var base = new SurchargeBase(inputs.money("vat"), inputs.money("ct"), inputs.money("base_exempt_offset"));
        var relief = new SurchargeRelief(inputs.bool("half"), inputs.bool("edu_exempt"));
        var cityRate = inputs.rate("city");
        var surcharges = Surcharges.compute(base, cityRate, relief, date);
        var cityClause = Surcharges.ratesAt("city_urban", date).source();
        var work = new Work();
        work.step(
                "计税依据 = 增值税 " + yuan(base.vat()) + " + 消费税 " + yuan(base.consumptionTax()) + " + 免抵税额 "
                        + yuan(base.exemptOffset()) + " = " + yuan(base.total()),
                cityClause,
                base.total());
        if (relief.half()) {
            SixTaxesRelief.explain(work, date, cityClause);
        }
        charged(work, "城市维护建设税", base, cityRate, relief.half(), surcharges.city(), cityClause);
        education(work, "教育费附加", "education", base, relief, surcharges.education(), date);
        education(work, "地方教育附加", "local_education", base, relief, surcharges.localEducation(), date);
        return work.step(
                        "合计 = " + yuan(surcharges.city()) + " + " + yuan(surcharges.education()) + " + "
                                + yuan(surcharges.localEducation()) + " = " + yuan(surcharges.total()) + "，逐项取整后相加",
                        cityClause,
                        surcharges.total())
                .out("city", surcharges.city())
                .out("edu", surcharges.education())
                .out("local_edu", surcharges.localEducation())
                .out("total", surcharges.total())
                .done();
    }

    private static void education(
            Work work,
            String name,
            String item,
            SurchargeBase base,
            SurchargeRelief relief,
            Money amount,
            LocalDate date) {
        var version = Surcharges.ratesAt(item, date);
        if (relief.educationExempt()) {
            work.step(name + "：免征，0.00", Surcharges.exemptionClauseAt(date).orElse(version.source()), amount);
        } else {
            charged(work, name, base, version.value(), relief.half(), amount, version.source());
        }
    }

    private static void charged(
            Work work, String name, SurchargeBase base, Rate rate, boolean half, Money amount, String clause) {
        work.step(
                name + " = " + yuan(base.total()) + " × " + percent(rate) + (half ? " × 0.5" : "") + " = "
                        + yuan(amount),
                clause,
                amount);
    }
}
