package org.lianbing.sandbox.law.vat;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lianbing.sandbox.law.rule.Choice;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class RegistrationThresholdRule {
    private static final List<Choice> CLASSES = Arrays.stream(BusinessClass.values())
            .map(business -> Choice.choice(business.label()))
            .toList();

    static final LawRule RULE = new DeclaredRule(
            "R-VAT-REG",
            "一般纳税人登记标准",
            List.of(
                    oneOf("biz_class", "行业类别", CLASSES).mandatory(),
                    money("sales_12m", "连续 12 个月应税销售额").mayBeNegative(),
                    date("date", "判定日")),
            List.of(output("limit", "登记标准（整数元）"), output("must_register", "是否应登记")),
            List.of(RegistrationThreshold.LIMITS),
            RegistrationThresholdRule::work);

    private RegistrationThresholdRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var business = BusinessClass.labelled(inputs.text("biz_class")).orElseThrow();
        var sales = inputs.money("sales_12m");
        var date = inputs.date("date", callDate);
        var version = RegistrationThreshold.limitAt(business, date);
        var judged = RegistrationThreshold.judge(business, sales, date);
        return new Work()
                .step(date + " " + business.label() + "的标准为 " + yuan(judged.limit()), version.source(), judged.limit())
                .step(
                        "连续 12 个月应税销售额 " + yuan(sales) + (judged.mustRegister() ? " 超过标准，应当登记" : " 未超过标准（等于不算超过），不必登记"),
                        version.source())
                .out("limit", judged.limit().yuan().intValueExact())
                .out("must_register", judged.mustRegister())
                .done();
    }
}
