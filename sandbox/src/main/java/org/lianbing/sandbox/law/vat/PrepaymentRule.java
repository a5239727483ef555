package org.lianbing.sandbox.law.vat;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
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

final class PrepaymentRule {
    private static final String CONSTRUCTION = "construction";
    private static final String LEASE = "lease_real_estate";
    private static final String HOUSING = "personal_housing";

    static final LawRule RULE = new DeclaredRule(
            "R-VAT-PREPAY",
            "预缴增值税",
            List.of(
                    oneOf(
                            "kind",
                            "预缴类别，省略时由 method、rate 推定",
                            List.of(choice(CONSTRUCTION, "跨县建筑"), choice(LEASE, "异地出租不动产"), choice(HOUSING, "个人出租住房"))),
                    money("gross", "含税全部价款或租金"),
                    money("subcontract", "含税分包款（跨县建筑）"),
                    oneOf("method", "计税方法（跨县建筑）", List.of(choice("general", "一般计税"), choice("simple", "简易计税"))),
                    rate("rate", "税率（异地出租不动产，省略按日期取不动产税率）"),
                    date("date", "纳税义务发生日")),
            List.of(output("prepay", "预缴税额（建筑、出租不动产）"), output("tax", "应纳税额（个人出租住房）")),
            List.of(Prepayment.TERMS),
            PrepaymentRule::work);

    private PrepaymentRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var date = inputs.date("date", callDate);
        var gross = inputs.money("gross");
        var kind = inputs.optionalText("kind").orElseGet(() -> presumedKind(inputs));
        return switch (kind) {
            case CONSTRUCTION -> construction(inputs, date);
            case LEASE -> {
                var prepayment = inputs.given("rate")
                        ? Prepayment.leaseOfRealEstate(gross, inputs.rate("rate"), date)
                        : Prepayment.leaseOfRealEstate(gross, date);
                yield explained(new Work(), prepayment, "租金", "prepay");
            }
            default -> explained(new Work(), Prepayment.personalHousing(gross, date), "租金", "tax");
        };
    }

    private static String presumedKind(RuleInputs inputs) {
        if (inputs.given("method")) {
            return CONSTRUCTION;
        }
        return inputs.given("rate") ? LEASE : HOUSING;
    }

    private static Worked construction(RuleInputs inputs, LocalDate date) {
        var method =
                switch (inputs.optionalText("method").orElse("")) {
                    case "general" -> Prepayment.Method.GENERAL;
                    case "simple" -> Prepayment.Method.SIMPLE;
                    default ->
                        throw RuleInputFaults.at(
                                "method", InputFault.Code.MISSING, "跨县建筑请填 method：general（一般计税）或 simple（简易计税）");
                };
        var gross = inputs.money("gross");
        var subcontract = inputs.money("subcontract");
        var prepayment = Prepayment.construction(gross, subcontract, method, date);
        var difference = gross.minus(subcontract);
        var work = new Work()
                .step(
                        "差额 = 全部价款 " + yuan(gross) + " − 分包款 " + yuan(subcontract) + " = " + yuan(difference)
                                + (difference.isPositive() ? "" : "，不大于零：不预缴，可结转下次预缴时继续扣除"),
                        prepayment.source(),
                        difference);
        return explained(work, prepayment, "差额", "prepay");
    }

    private static Worked explained(Work work, Prepayment prepayment, String what, String key) {
        return work.step(
                        what + " " + yuan(prepayment.base()) + " ÷ (1 + " + percent(prepayment.divideBy()) + ") × "
                                + percent(prepayment.charged()) + " = " + yuan(prepayment.amount()),
                        prepayment.source(),
                        prepayment.amount())
                .out(key, prepayment.amount())
                .done();
    }
}
