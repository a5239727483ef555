package org.lianbing.sandbox.simulation;

import static org.lianbing.sandbox.simulation.Forms.form;

import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.flow.CaseBook;
import tools.jackson.databind.node.ObjectNode;

/** Steps on open cases: mostly the next one, at times a return, a rejection, a withdrawal or one out of turn. */
final class CaseWork {
    private CaseWork() {}

    static Optional<Submission> step(Moment now) {
        return now.any(now.book(CaseBook.class).all().stream()
                        .filter(matter -> !matter.state().isClosed() || now.oneIn(30))
                        .toList())
                .map(matter -> {
                    var action = action(now, matter);
                    return Submission.step(matter.no(), action, stepForm(now, action));
                });
    }

    private static Action action(Moment now, Case matter) {
        var next = now.replica().nextSteps(matter);
        if (next.isEmpty() || now.oneIn(8)) {
            return now.one(
                    Action.SUPPLEMENT,
                    Action.REVIEW,
                    Action.APPROVE,
                    Action.REJECT,
                    Action.RETURN,
                    Action.ISSUE,
                    Action.SERVE,
                    Action.ARCHIVE,
                    Action.WITHDRAW);
        }
        return next.getFirst().action();
    }

    private static ObjectNode stepForm(Moment now, Action action) {
        return switch (action) {
            case SUPPLEMENT -> form("papers", List.of("补正材料"));
            case VISIT ->
                form(
                        "visit_date",
                        now.today(),
                        "visit_result",
                        "1",
                        "visitors",
                        List.of(form("officer", "赵明"), form("officer", "钱进")),
                        "report",
                        "经营场所与申请一致");
            case HEAR -> form("heard_on", now.today(), "record", "当事人到场陈述");
            case REJECT, RETURN, WITHDRAW -> form("reason", "资料有误，请核对后重来");
            case SERVE ->
                form(
                        "method",
                        now.one("01", "01", "02", "03", "05"),
                        "served_on",
                        now.today().minusDays(now.below(2)),
                        "receiver",
                        "陈志远",
                        "receipt",
                        true);
            case REVIEW, APPROVE -> form("opinion", "同意");
            case ACCEPT, ISSUE, ARCHIVE -> form();
        };
    }
}
