package org.lianbing.sandbox.law.management;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.bool;
import static org.lianbing.sandbox.law.rule.Input.integer;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class AbnormalStatusRule {
    private static final String NOBODY_FOUND = "查无下落";
    private static final String BY_VISIT = "税务登记管理办法第40条";
    private static final String BY_SYSTEM = "2019年第48号公告";

    static final LawRule RULE = new DeclaredRule(
            "R-ABNORMAL",
            "非正常户",
            List.of(
                    integer("consecutive_months", "连续未申报月数（2020-03-01 起的口径）"),
                    bool("order_issued", "已责令限期改正（2015 口径）"),
                    bool("order_expired", "逾期不改正（2015 口径）"),
                    oneOf("site_visit", "实地核查结果（2015 口径）", List.of(choice(NOBODY_FOUND), choice("正常经营")))),
            List.of(
                    output("auto_abnormal", "系统自动认定（给了连续未申报月数时）"),
                    output("abnormal", "认定非正常户（2015 口径）"),
                    output("invalidate_after_months", "满几个月可公告证件失效（仅认定时）")),
            List.of(AbnormalStatus.MONTHS),
            AbnormalStatusRule::work);

    private AbnormalStatusRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var byVisit = Stream.of("order_issued", "order_expired", "site_visit").anyMatch(inputs::given);
        if (inputs.given("consecutive_months") || !byVisit && AbnormalStatus.automaticInForce(date)) {
            return automatic(inputs.integer("consecutive_months"), date);
        }
        return afterVisit(inputs, date);
    }

    private static Worked automatic(int months, LocalDate date) {
        var abnormal = AbnormalStatus.automatic(months, date);
        var work = new Work();
        if (!AbnormalStatus.automaticInForce(date)) {
            work.step("系统自动认定自 2020-03-01 起施行；" + date + " 尚未施行，按所填月数判断", BY_SYSTEM);
        }
        return work.step(
                        "所有税种连续 " + months + " 个月未申报，" + (abnormal ? "满" : "不满") + " 3 个月："
                                + (abnormal ? "由系统自动认定" : "不认定"),
                        BY_SYSTEM,
                        abnormal)
                .out("auto_abnormal", abnormal)
                .done();
    }

    private static Worked afterVisit(RuleInputs inputs, LocalDate date) {
        var issued = inputs.bool("order_issued");
        var expired = inputs.bool("order_expired");
        var visit = inputs.optionalText("site_visit").orElse("未核查");
        var abnormal = AbnormalStatus.afterVisit(issued, expired, visit.equals(NOBODY_FOUND));
        var work = new Work()
                .step("责令限期改正：" + yes(issued) + "；逾期不改正：" + yes(expired) + "；派员（2 人以上）实地核查：" + visit, BY_VISIT)
                .step(abnormal ? "三者齐备：制作认定书，停供发票" : "未齐备：不认定", BY_VISIT, abnormal)
                .out("abnormal", abnormal);
        if (abnormal) {
            var months = AbnormalStatus.invalidateAfterMonths(date);
            work.step("列入满 " + months + " 个月可宣布税务登记证件失效", "税务登记管理办法第41条", months)
                    .out("invalidate_after_months", months);
        }
        return work.done();
    }

    private static String yes(boolean answer) {
        return answer ? "是" : "否";
    }
}
