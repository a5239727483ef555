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

final class VatConversionRule {
    static final LawRule RULE = new DeclaredRule(
            "R-VAT-CONV",
            "含税换算",
            List.of(money("gross", "含税额").mayBeNegative(), rate("rate", "税率或征收率")),
            List.of(output("net", "不含税额"), output("tax", "税额")),
            List.of(VatConversion.FORMULA),
            VatConversionRule::work);

    private VatConversionRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var gross = inputs.money("gross");
        var rate = inputs.rate("rate");
        var split = VatConversion.of(gross, rate);
        var clause = VatClauses.at("price_without_tax", callDate);
        return new Work()
                .step(
                        "不含税额 = 含税额 " + yuan(gross) + " ÷ (1 + " + percent(rate) + ") = " + yuan(split.net()),
                        clause,
                        split.net())
                .step(
                        "税额 = 含税额 " + yuan(gross) + " − 不含税额 " + yuan(split.net()) + " = " + yuan(split.tax()),
                        clause,
                        split.tax())
                .out("net", split.net())
                .out("tax", split.tax())
                .done();
    }
}
