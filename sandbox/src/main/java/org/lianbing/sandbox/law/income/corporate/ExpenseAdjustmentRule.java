package org.lianbing.sandbox.law.income.corporate;

import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Input.rate;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.percent;
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
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

final class ExpenseAdjustmentRule {
    private static final List<Choice> ITEMS = Arrays.stream(ExpenseItem.values())
            .map(item -> Choice.choice(item.label()))
            .toList();

    static final LawRule RULE = new DeclaredRule(
            "R-CIT-ADJ",
            "汇算纳税调整",
            List.of(
                    oneOf("item", "项目", ITEMS).mandatory(),
                    money("incurred", "发生额"),
                    money("revenue", "销售（营业）收入（招待费、广宣费）").mayBeNegative(),
                    money("payroll", "工资薪金总额（福利费、教育经费、工会经费）"),
                    money("profit", "会计利润（捐赠）").mayBeNegative(),
                    rate("rate", "扣除比例（教育经费省略按日期；广宣费默认 0.15）"),
                    money("late_fee", "税收滞纳金"),
                    money("fine", "罚款")),
            List.of(
                    output("limit_60", "发生额 60%（仅招待费）"),
                    output("limit_5permille", "收入 5‰（仅招待费）"),
                    output("deductible", "可扣除额"),
                    output("adjust_up", "纳税调增"),
                    output("carry_forward", "结转以后年度")),
            List.of(ExpenseAdjustment.RATES, ExpenseAdjustment.DONATION_CARRY),
            ExpenseAdjustmentRule::work);

    private ExpenseAdjustmentRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var incurred = inputs.money("incurred");
        var payroll = inputs.money("payroll");
        return switch (ExpenseItem.labelled(inputs.text("item")).orElseThrow()) {
            case ENTERTAINMENT -> entertainment(incurred, inputs.money("revenue"), date);
            case ADVERTISING -> {
                var rate = rateOf(inputs, "advertising", date);
                var adjustment = ExpenseAdjustment.advertising(incurred, inputs.money("revenue"), rate);
                yield limited("advertising", "收入", inputs.money("revenue"), rate, incurred, adjustment, date);
            }
            case TRAINING -> {
                var rate = rateOf(inputs, "training", date);
                var adjustment = ExpenseAdjustment.training(incurred, payroll, rate);
                yield limited("training", "工资薪金总额", payroll, rate, incurred, adjustment, date);
            }
            case WELFARE -> {
                var adjustment = ExpenseAdjustment.welfare(incurred, payroll, date);
                yield limited("welfare", "工资薪金总额", payroll, at("welfare", date), incurred, adjustment, date);
            }
            case UNION -> {
                var adjustment = ExpenseAdjustment.union(incurred, payroll, date);
                yield limited("union", "工资薪金总额", payroll, at("union", date), incurred, adjustment, date);
            }
            case DONATION -> {
                var profit = inputs.money("profit");
                var adjustment = ExpenseAdjustment.donation(incurred, profit, date);
                yield limited("donation", "会计利润", profit, at("donation", date), incurred, adjustment, date);
            }
            case LATE_FEE_AND_FINE -> lateFeeAndFine(inputs);
        };
    }

    private static Rate rateOf(RuleInputs inputs, String item, LocalDate date) {
        return inputs.given("rate") ? inputs.rate("rate") : at(item, date);
    }

    private static Rate at(String item, LocalDate date) {
        return ExpenseAdjustment.rateAt(item, date).value();
    }

    private static Worked entertainment(Money incurred, Money revenue, LocalDate date) {
        var clause = ExpenseAdjustment.rateAt("entertainment_share", date).source();
        var limits = ExpenseAdjustment.entertainmentLimits(incurred, revenue, date);
        var work = new Work()
                .step("发生额 " + yuan(incurred) + " × 60% = " + yuan(limits.ofIncurred()), clause, limits.ofIncurred())
                .step(
                        "收入 " + yuan(revenue) + " × 5‰ = " + yuan(limits.ofRevenue()) + "，取较低者",
                        clause,
                        limits.ofRevenue())
                .out("limit_60", limits.ofIncurred())
                .out("limit_5permille", limits.ofRevenue());
        return concluded(work, incurred, ExpenseAdjustment.entertainment(incurred, limits), clause);
    }

    private static Worked limited(
            String item,
            String basis,
            Money base,
            Rate rate,
            Money incurred,
            ExpenseAdjustment adjustment,
            LocalDate date) {
        var clause = ExpenseAdjustment.rateAt(item, date).source();
        var work = new Work()
                .step(
                        "限额 = " + basis + " " + yuan(base) + " × " + percent(rate) + " = " + yuan(adjustment.limit()),
                        clause,
                        adjustment.limit());
        return concluded(work, incurred, adjustment, clause);
    }

    private static Worked lateFeeAndFine(RuleInputs inputs) {
        var parts = inputs.money("late_fee").plus(inputs.money("fine"));
        var incurred = parts.isZero() ? inputs.money("incurred") : parts;
        var clause = "企业所得税法第10条";
        var work = new Work().step("税收滞纳金、罚款不得扣除：发生额 " + yuan(incurred), clause, incurred);
        return concluded(work, incurred, ExpenseAdjustment.lateFeeAndFine(incurred), clause);
    }

    private static Worked concluded(Work work, Money incurred, ExpenseAdjustment adjustment, String clause) {
        work.step(
                        "可扣除 " + yuan(adjustment.deductible()) + "，调增 = " + yuan(incurred) + " − "
                                + yuan(adjustment.deductible()) + " = " + yuan(adjustment.adjustUp()),
                        clause,
                        adjustment.adjustUp())
                .out("deductible", adjustment.deductible())
                .out("adjust_up", adjustment.adjustUp());
        adjustment
                .carryForward()
                .ifPresent(carried -> work.step("超限额部分结转以后年度 " + yuan(carried), clause, carried)
                        .out("carry_forward", carried));
        return work.done();
    }
}
