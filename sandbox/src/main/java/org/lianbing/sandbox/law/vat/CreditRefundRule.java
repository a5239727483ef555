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

final class CreditRefundRule {
    static final LawRule RULE = new DeclaredRule(
            "R-VAT-CREDIT-REFUND",
            "留抵退税",
            List.of(money("increment", "增量留抵税额"), rate("ratio", "进项构成比例"), rate("pct", "退还比例")),
            List.of(output("refund", "可退还的增量留抵税额")),
            List.of(CreditRefund.SHARES),
            CreditRefundRule::work);

    private CreditRefundRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var increment = inputs.money("increment");
        var ratio = inputs.rate("ratio");
        var share = inputs.rate("pct");
        var version = CreditRefund.generalShareAt(date);
        var refund = CreditRefund.of(increment, ratio, share);
        var note = version.note() == null ? "" : "（" + version.note() + "，待业务复核）";
        return new Work()
                .step(date + " 一般企业退还比例 " + percent(version.value()) + note, version.source())
                .step(
                        "可退 = 增量留抵 " + yuan(increment) + " × 进项构成比例 " + percent(ratio) + " × 退还比例 " + percent(share)
                                + " = " + yuan(refund),
                        version.source(),
                        refund)
                .out("refund", refund)
                .done();
    }
}
