package org.lianbing.sandbox.law.export;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.rate;
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

final class TradeRefundRule {
    static final LawRule RULE = new DeclaredRule(
            "R-EXP-TRADE",
            "外贸企业免退",
            List.of(money("purchase_excl_tax", "购进不含税金额"), rate("levy", "征税率"), rate("refund_rate", "退税率")),
            List.of(output("refund", "应退税额"), output("to_cost", "计入成本")),
            List.of(TradeRefund.FORMULA),
            TradeRefundRule::work);

    private TradeRefundRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var purchase = inputs.money("purchase_excl_tax");
        var levied = inputs.rate("levy");
        var refunded = inputs.rate("refund_rate");
        if (refunded.compareTo(levied) > 0) {
            throw RuleInputFaults.at("refund_rate", InputFault.Code.CONTRADICTORY, "退税率不得高于征税率");
        }
        var clause = TradeRefund.FORMULA.versionAt(date).source();
        var result = TradeRefund.of(purchase, levied, refunded);
        return new Work()
                .step(
                        "应退 = 购进不含税 " + yuan(purchase) + " × " + percent(refunded) + " = " + yuan(result.refund()),
                        clause,
                        result.refund())
                .step(
                        "计入成本 = " + yuan(purchase) + " × (" + percent(levied) + " − " + percent(refunded) + ") = "
                                + yuan(result.toCost()),
                        clause,
                        result.toCost())
                .out("refund", result.refund())
                .out("to_cost", result.toCost())
                .done();
    }
}
