package org.lianbing.sandbox.law.vat;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lianbing.sandbox.law.rule.Choice;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class VatRateRule {
    private static final List<Choice> CATEGORIES = Arrays.stream(SupplyCategory.values())
            .map(category -> Choice.choice(category.code(), category.label()))
            .toList();

    static final LawRule RULE = new DeclaredRule(
            "R-VAT-RATE",
            "一般计税税率",
            List.of(oneOf("category", "应税行为类别", CATEGORIES).mandatory(), date("obligation_date", "纳税义务发生日")),
            List.of(output("rate", "税率")),
            List.of(VatRates.RATES),
            VatRateRule::work);

    private VatRateRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var category = SupplyCategory.withCode(inputs.text("category")).orElseThrow();
        var date = inputs.date("obligation_date", callDate);
        var version = VatRates.versionAt(category, date);
        return new Work()
                .step("按纳税义务发生日 " + date + " 选版本，不按操作日", VatClauses.at("obligation_time", date))
                .step(
                        version.title() + "（" + version.validFrom() + " 起）= " + percent(version.value()),
                        version.source(),
                        version.value())
                .step("兼营不同税率的应分别核算，未分别核算的从高适用税率", VatClauses.at("separate_accounts", date))
                .out("rate", version.value())
                .done();
    }
}
