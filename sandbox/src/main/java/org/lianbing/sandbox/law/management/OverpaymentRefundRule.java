package org.lianbing.sandbox.law.management;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.management.OverpaymentRefund.Finder;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class OverpaymentRefundRule {
    private static final String CLAUSE = "税收征收管理法第51条";
    private static final String AUTHORITY = "authority";

    static final LawRule RULE = new DeclaredRule(
            "R-REFUND",
            "退税利息",
            List.of(
                    money("paid", "已缴税款"),
                    money("should_pay", "应缴税款"),
                    rate("annual_rate", "活期年利率"),
                    integer("days", "计息天数"),
                    oneOf("found_by", "由谁发现", List.of(choice("taxpayer", "纳税人发现申请"), choice(AUTHORITY, "税务机关发现")))
                            .orElse("taxpayer")),
            List.of(output("overpaid", "多缴税款"), output("interest", "利息"), output("total", "合计退还")),
            List.of(OverpaymentRefund.DAYS_OF_YEAR),
            OverpaymentRefundRule::work);

    private OverpaymentRefundRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var paid = inputs.money("paid");
        var shouldPay = inputs.money("should_pay");
        var rate = inputs.rate("annual_rate");
        var days = inputs.integer("days");
        var finder = inputs.text("found_by").equals(AUTHORITY) ? Finder.AUTHORITY : Finder.TAXPAYER;
        var refund = OverpaymentRefund.of(paid, shouldPay, rate, days, finder, date);
        var year = OverpaymentRefund.yearAt(date);
        var work = new Work()
                .step(
                        "多缴 = 已缴 " + yuan(paid) + " − 应缴 " + yuan(shouldPay) + " = " + yuan(refund.overpaid())
                                + (shouldPay.isMoreThan(paid) ? "（没有多缴）" : ""),
                        CLAUSE,
                        refund.overpaid());
        switch (finder) {
            case AUTHORITY -> work.step("税务机关发现的立即退还，不加算利息", CLAUSE, refund.interest());
            case TAXPAYER ->
                work.step(
                        "利息 = " + yuan(refund.overpaid()) + " × " + percent(rate) + " × " + days + " ÷ " + year.value()
                                + " = " + yuan(refund.interest()),
                        year.source(),
                        refund.interest());
        }
        return work.step(
                        "合计 = " + yuan(refund.overpaid()) + " + " + yuan(refund.interest()) + " = "
                                + yuan(refund.total()),
                        CLAUSE,
                        refund.total())
                .out("overpaid", refund.overpaid())
                .out("interest", refund.interest())
                .out("total", refund.total())
                .done();
    }
}
