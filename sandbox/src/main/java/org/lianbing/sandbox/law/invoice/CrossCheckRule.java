package org.lianbing.sandbox.law.invoice;

import static org.lianbing.sandbox.law.rule.Input.bool;
import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.group;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.text;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;
import org.lianbing.sandbox.value.Money;

final class CrossCheckRule {
    private static final String CLAUSE = "增值税专用发票稽核系统业务规则";

    static final LawRule RULE = new DeclaredRule(
            "R-RECON",
            "稽核比对",
            List.of(
                    group(
                                    "deduct_copy",
                                    "抵扣联",
                                    money("tax", "税额").mayBeNegative(),
                                    money("amount", "金额").mayBeNegative(),
                                    text("buyer", "购方"),
                                    text("seller", "销方"),
                                    date("date", "开票日期"),
                                    bool("dup", "抵扣联重复"))
                            .mandatory(),
                    group(
                            "stub_copy",
                            "存根联，查无存根为 null",
                            money("tax", "税额").mayBeNegative(),
                            money("amount", "金额").mayBeNegative(),
                            text("buyer", "购方"),
                            text("seller", "销方"),
                            date("date", "开票日期"),
                            bool("voided", "存根已作废"))),
            List.of(output("result", "比对结果")),
            List.of(CrossCheck.FORMULA),
            CrossCheckRule::work);

    private CrossCheckRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var given = inputs.group("deduct_copy").orElseThrow();
        var stub = inputs.group("stub_copy").map(group -> new CrossCheck.Stub(copy(group), group.bool("voided")));
        var result = CrossCheck.of(copy(given), given.bool("dup"), stub);
        return new Work()
                .step("判定次序：重号 → 缺联 → 属于作废 → 不符 → 相符，取第一个成立的", CLAUSE)
                .step(
                        switch (result) {
                            case DUPLICATE -> "抵扣联重复：重号";
                            case NO_STUB -> "查无存根联：缺联";
                            case VOIDED -> "存根联已作废：属于作废";
                            case DIFFERENT -> "抵扣联所给各项与存根联有不同：不符";
                            case AGREES -> "抵扣联所给各项与存根联相同：相符";
                        },
                        CLAUSE,
                        result.says())
                .out("result", result.says())
                .done();
    }

    private static CrossCheck.Copy copy(RuleInputs copy) {
        return new CrossCheck.Copy(
                amount(copy, "tax"),
                amount(copy, "amount"),
                copy.optionalText("buyer"),
                copy.optionalText("seller"),
                copy.date("date"));
    }

    private static Optional<Money> amount(RuleInputs copy, String name) {
        return copy.given(name) ? Optional.of(copy.money(name)) : Optional.empty();
    }
}
