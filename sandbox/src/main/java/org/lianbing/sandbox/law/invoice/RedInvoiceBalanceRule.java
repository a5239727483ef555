package org.lianbing.sandbox.law.invoice;

import static org.lianbing.sandbox.law.rule.Input.pair;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;
import org.lianbing.sandbox.value.Money;

final class RedInvoiceBalanceRule {
    static final LawRule RULE = new DeclaredRule(
            "R-INV-RED",
            "红字信息表",
            List.of(pair("blue", "蓝字 [金额, 税额]"), pair("used", "已冲红 [金额, 税额]"), pair("request", "本次申请 [金额, 税额]")),
            List.of(output("remain_amount", "申请前金额余额"), output("remain_tax", "申请前税额余额"), output("ok", "金额、税额均不超余额")),
            List.of(RedInvoiceBalance.FORMULA),
            RedInvoiceBalanceRule::work);

    private RedInvoiceBalanceRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var blue = amounts(inputs, "blue");
        var used = amounts(inputs, "used");
        var request = amounts(inputs, "request");
        var balance = RedInvoiceBalance.of(blue, used, request);
        var remaining = balance.remaining();
        var clause = RedInvoiceBalance.FORMULA.versionAt(date).source();
        return new Work()
                .step(
                        "金额余额 = 蓝字 " + yuan(blue.amount()) + " − 已冲 " + yuan(used.amount()) + " = "
                                + yuan(remaining.amount()),
                        clause,
                        remaining.amount())
                .step(
                        "税额余额 = 蓝字 " + yuan(blue.tax()) + " − 已冲 " + yuan(used.tax()) + " = " + yuan(remaining.tax()),
                        clause,
                        remaining.tax())
                .step(
                        "本次申请 " + yuan(request.amount()) + "、" + yuan(request.tax())
                                + (balance.suffices() ? "：均不超余额" : "：超过余额，不予通过"),
                        clause,
                        balance.suffices())
                .out("remain_amount", remaining.amount())
                .out("remain_tax", remaining.tax())
                .out("ok", balance.suffices())
                .done();
    }

    private static AmountAndTax amounts(RuleInputs inputs, String name) {
        var pair = inputs.pair(name);
        return new AmountAndTax(new Money(pair.first()), new Money(pair.second()));
    }
}
