package org.lianbing.sandbox.law.invoice;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class CertificationDeadlineRule {
    static final LawRule RULE = new DeclaredRule(
            "R-INV-CERT",
            "认证期限",
            List.of(date("issue", "开票日"), date("certify", "认证日")),
            List.of(
                    output("limit_days", "期限天数，取消期限为 null"),
                    output("last_day", "最后一日（取消期限时没有）"),
                    output("ok", "是否在期限内")),
            List.of(CertificationDeadline.DAYS, CertificationDeadline.ABOLISHED),
            CertificationDeadlineRule::work);

    private CertificationDeadlineRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var issued = inputs.date("issue", callDate);
        var certified = inputs.date("certify", callDate);
        if (certified.isBefore(issued)) {
            throw RuleInputFaults.at("certify", InputFault.Code.CONTRADICTORY, "认证日不得早于开票日 " + issued);
        }
        var version = CertificationDeadline.daysFor(issued);
        var deadline = CertificationDeadline.of(issued, certified);
        var lastDay = deadline.lastDay();
        var work = new Work().out("limit_days", deadline.limitDays());
        if (lastDay == null) {
            var abolished = CertificationDeadline.ABOLISHED.versionAt(certified);
            work.step(
                    issued + " 开具、" + certified + " 认证：" + abolished.value() + " 起开具的发票，自 " + abolished.validFrom()
                            + " 起不再有认证期限",
                    abolished.source());
        } else {
            work.step("最后一日 = 开票日 " + issued + " + " + version.value() + " 日 = " + lastDay, version.source(), lastDay)
                    .step(
                            "认证日 " + certified + (deadline.inTime() ? " 在期限内" : " 已超过期限"),
                            version.source(),
                            deadline.inTime())
                    .out("last_day", lastDay.toString());
        }
        return work.out("ok", deadline.inTime()).done();
    }
}
