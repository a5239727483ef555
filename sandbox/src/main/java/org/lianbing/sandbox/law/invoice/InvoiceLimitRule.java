package org.lianbing.sandbox.law.invoice;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Output.output;
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

final class InvoiceLimitRule {
    static final LawRule RULE = new DeclaredRule(
            "R-INV-LIMIT",
            "最高开票限额",
            List.of(money("amount_excl_tax", "单张不含税金额")),
            List.of(output("level", "所需档次"), output("max_single", "该档最高金额")),
            List.of(InvoiceLimit.LIMITS),
            InvoiceLimitRule::work);

    private InvoiceLimitRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var amount = inputs.money("amount_excl_tax");
        var limit = InvoiceLimit.neededFor(amount, date)
                .orElseThrow(() -> RuleInputFaults.at(
                        "amount_excl_tax",
                        InputFault.Code.OUT_OF_RANGE,
                        yuan(amount) + " 超过千万元版的最高金额 9,999,999.99，须分张开具"));
        return new Work()
                .step(
                        "单张不含税金额 " + yuan(amount) + " ≤ " + yuan(limit.maxSingle()) + "，需要" + limit.level()
                                + "（达不到档位上限）",
                        InvoiceLimit.at(limit.level(), date).source(),
                        limit.level())
                .out("level", limit.level())
                .out("max_single", limit.maxSingle())
                .done();
    }
}
