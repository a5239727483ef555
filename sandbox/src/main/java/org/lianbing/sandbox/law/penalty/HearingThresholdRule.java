package org.lianbing.sandbox.law.penalty;

import static org.lianbing.sandbox.law.rule.Choice.choice;
import static org.lianbing.sandbox.law.rule.Input.money;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;
import static org.lianbing.sandbox.law.rule.Shown.yuan;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.law.penalty.HearingThreshold.Party;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

final class HearingThresholdRule {
    static final LawRule RULE = new DeclaredRule(
            "R-HEARING",
            "听证告知",
            List.of(
                    money("fine", "拟罚金额"),
                    oneOf(
                                    "party",
                                    "当事人",
                                    List.of(
                                            choice(Party.INDIVIDUAL.code(), "公民"),
                                            choice(Party.ENTITY.code(), "法人或其他组织")))
                            .mandatory()),
            List.of(output("hearing", "是否告知听证")),
            List.of(HearingThreshold.THRESHOLDS, HearingThreshold.REQUEST),
            HearingThresholdRule::work);

    private HearingThresholdRule() {}

    private static Worked work(RuleInputs inputs, LocalDate date) {
        var fine = inputs.money("fine");
        var party = inputs.text("party").equals(Party.INDIVIDUAL.code()) ? Party.INDIVIDUAL : Party.ENTITY;
        var version = HearingThreshold.thresholdAt(party, date);
        var request = HearingThreshold.requestAt(date);
        var hearing = HearingThreshold.reached(fine, party, date);
        return new Work()
                .step(
                        version.title() + "的听证标准 " + yuan(version.value()) + "，拟罚 " + yuan(fine)
                                + (hearing ? "，达到标准：应告知听证权利" : "，未达标准：不必告知听证"),
                        version.source(),
                        hearing)
                .step("当事人收到告知后 " + request.value() + " 日内提出", request.source())
                .out("hearing", hearing)
                .done();
    }
}
