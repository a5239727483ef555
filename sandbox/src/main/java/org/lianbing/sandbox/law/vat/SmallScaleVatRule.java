package org.lianbing.sandbox.law.vat;

import static org.lianbing.sandbox.law.rule.Input.bool;
import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;
import org.lianbing.sandbox.value.Money;

final class SmallScaleVatRule {
    static final LawRule RULE = new DeclaredRule(
            "R-VAT-SMALL",
            "小规模纳税人与免征额",
            List.of(
                    date("period_end", "属期末日"),
                    bool("quarterly", "是否按季"),
                    money("plain_sales_excl_tax", "普票及未开票不含税销售额").mayBeNegative(),
                    money("special_invoice_sales_excl_tax", "专票不含税销售额").mayBeNegative()),
            List.of(
                    output("exempt", "免税销售额"),
                    output("taxable", "应税销售额"),
                    output("rate", "该期适用征收率"),
                    output("tax", "应纳税额")),
            List.of(SmallScaleVat.TERMS),
            SmallScaleVatRule::work);

    private SmallScaleVatRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var periodEnd = inputs.date("period_end", callDate);
        var quarterly = inputs.bool("quarterly");
        var plain = inputs.money("plain_sales_excl_tax");
        var special = inputs.money("special_invoice_sales_excl_tax");
        var version = SmallScaleVat.termsAt(periodEnd);
        var vat = SmallScaleVat.compute(periodEnd, quarterly, plain, special);
        var work = new Work();
        explainTerms(work, version, periodEnd, quarterly);
        work.step(judgement(version.value(), quarterly, plain, special), version.source());
        return work.step(
                        "免税销售额 = " + yuan(vat.exempt()) + "；应税销售额 = 合计 "
                                + yuan(plain.plus(special)) + " − 免税 " + yuan(vat.exempt()) + " = "
                                + yuan(vat.taxable()),
                        version.source(),
                        vat.taxable())
                .step(
                        "应纳税额 = 应税销售额 " + yuan(vat.taxable()) + " × " + percent(vat.rate()) + " = " + yuan(vat.tax()),
                        VatClauses.at("simple", periodEnd),
                        vat.tax())
                .out("exempt", vat.exempt())
                .out("taxable", vat.taxable())
                .out("rate", vat.rate())
                .out("tax", vat.tax())
                .done();
    }

    private static void explainTerms(
            Work work, DatedValue<SmallScaleTerms> version, LocalDate periodEnd, boolean quarterly) {
        var terms = version.value();
        var note = version.note() == null ? "" : "（" + version.note() + "）";
        work.step(
                "属期末日 " + periodEnd + "，" + (quarterly ? "按季" : "按月") + "标准 " + yuan(terms.limit(quarterly)) + "，征收率 "
                        + percent(terms.rate()) + note,
                version.source(),
                terms.limit(quarterly));
    }

    private static String judgement(SmallScaleTerms terms, boolean quarterly, Money plain, Money special) {
        var together = plain.plus(special);
        var sum = "判定额 = 普票及未开票 " + yuan(plain) + " + 专票 " + yuan(special) + " = " + yuan(together);
        if (terms.plainAlwaysExempt()) {
            return sum + "；本期普票部分不论是否超过标准一律免征，专票部分照征";
        }
        return terms.withinLimit(together, quarterly)
                ? sum + "，未超过标准：普票部分免征，专票部分照征"
                : sum + "，" + (terms.equalIsExempt() ? "超过" : "达到或超过") + "标准：全额计税";
    }
}
