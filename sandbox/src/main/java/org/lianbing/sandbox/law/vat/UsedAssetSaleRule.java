package org.lianbing.sandbox.law.vat;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.money;
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

final class UsedAssetSaleRule {
    static final LawRule RULE = new DeclaredRule(
            "R-VAT-USED",
            "销售使用过的固定资产",
            List.of(money("gross", "含税价"), date("date", "销售日")),
            List.of(output("net", "不含税额"), output("tax", "应纳税额")),
            List.of(UsedAssetSale.TERMS),
            UsedAssetSaleRule::work);

    private UsedAssetSaleRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var gross = inputs.money("gross");
        var date = inputs.date("date", callDate);
        var version = UsedAssetSale.termsAt(date);
        var divideBy = percent(version.value().levyRate());
        var charged = percent(version.value().charged());
        var sale = UsedAssetSale.of(gross, date);
        return new Work()
                .step("销售日 " + date + "：" + version.note(), version.source())
                .step(
                        "不含税额 = " + yuan(gross) + " ÷ (1 + " + divideBy + ") = " + yuan(sale.net()),
                        version.source(),
                        sale.net())
                .step(
                        "应纳税额 = " + yuan(gross) + " ÷ (1 + " + divideBy + ") × " + charged + " = " + yuan(sale.tax())
                                + "，由未取整的不含税额算出",
                        version.source(),
                        sale.tax())
                .out("net", sale.net())
                .out("tax", sale.tax())
                .done();
    }
}
