package org.lianbing.sandbox.law.deadline;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.calendar.DueMethod;
import org.lianbing.sandbox.calendar.FilingDeadline;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Choice;
import org.lianbing.sandbox.law.rule.DeclaredRule;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleInputFaults;
import org.lianbing.sandbox.law.rule.RuleInputs;
import org.lianbing.sandbox.law.rule.Work;
import org.lianbing.sandbox.law.rule.Worked;

/** R-DUE: the calendar's deadlines as a rule to try. */
final class FilingDeadlineRule {
    private static final String CLAUSE = "税收征收管理法实施细则第109条";

    static final LawRule RULE = new DeclaredRule(
            "R-DUE",
            "申报期限",
            List.of(
                    date("period_start", "期限首日"),
                    date("base_day", "基准末日"),
                    oneOf(
                            "method",
                            "顺延口径",
                            List.of(
                                    new Choice("calendar", "按日历日顺延（2017 年及以前）"),
                                    new Choice("workday", "按工作日顺延（2018 年起）"),
                                    new Choice("last_day_only", "只顺延末日")))),
            List.of(output("due", "申报期限")),
            List.of(DatedValues.read("deadline/filing-deadline.yaml", String.class)),
            FilingDeadlineRule::work);

    private FilingDeadlineRule() {}

    private static Worked work(RuleInputs inputs, LocalDate callDate) {
        var base = inputs.date("base_day", callDate);
        var method = inputs.optionalText("method").map(DueMethod::ofCode).orElse(null);
        var start = start(inputs, callDate, method);
        if (start != null && start.isAfter(base)) {
            throw RuleInputFaults.at(
                    "period_start", InputFault.Code.CONTRADICTORY, "期限首日 " + start + " 不得晚于基准末日 " + base);
        }
        var due = FilingDeadline.statutory().due(start, base, method);
        var work = new Work().step("基准末日 " + base, CLAUSE, base);
        if (due.equals(base)) {
            work.step("末日不是休息日，期限内没有连续 3 日以上法定休假日，不顺延", CLAUSE, due);
        } else {
            work.step("因末日遇休息日或期限内有连续 3 日以上法定休假日，顺延至 " + due, CLAUSE, due);
        }
        return work.out("due", due.toString()).done();
    }

    /** The first day of the term; with {@code last_day_only} it plays no part. */
    private static @Nullable LocalDate start(RuleInputs inputs, LocalDate callDate, @Nullable DueMethod method) {
        return method == DueMethod.LAST_DAY_ONLY
                ? inputs.date("period_start").orElse(null)
                : inputs.date("period_start", callDate);
    }
}
