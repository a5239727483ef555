package org.lianbing.sandbox.law.deadline;

import static org.lianbing.sandbox.law.rule.Input.date;
import static org.lianbing.sandbox.law.rule.Input.oneOf;
import static org.lianbing.sandbox.law.rule.Output.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.calendar.DueMethod;
import org.lianbing.sandbox.calendar.FilingDeadline;
import org.lianbing.sandbox.calendar.WorkCalendar;
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
        var reckoning = FilingDeadline.statutory().reckon(start, base, method);
        var work = new Work().step("基准末日 " + base, CLAUSE, base);
        if (!WorkCalendar.statutory().knows(base.getYear())) {
            work.step("节假日表没有 " + base.getYear() + " 年的放假安排，只按周六、周日推算", CLAUSE);
        }
        if (reckoning.holidayDays() > 0) {
            work.step("期限内连续 3 日以上的休假日共 " + reckoning.holidayDays() + " 日", CLAUSE, reckoning.holidayDays());
        }
        var due = reckoning.due();
        return work.step(says(reckoning, base), Objects.requireNonNullElse(reckoning.notice(), CLAUSE), due)
                .out("due", due.toString())
                .done();
    }

    private static String says(FilingDeadline.Reckoning reckoning, LocalDate base) {
        if (reckoning.notice() != null) {
            return "该月按年度公告，优先于推算：" + reckoning.due();
        }
        if (reckoning.due().equals(base)) {
            return "末日不是休息日，期限内没有连续 3 日以上法定休假日，不顺延";
        }
        if (reckoning.holidayDays() == 0) {
            return "末日遇休息日，顺延至其后第一个工作日 " + reckoning.due();
        }
        return reckoning.method() == DueMethod.WORKDAY
                ? "自基准末日次日起数第 " + reckoning.holidayDays() + " 个工作日：" + reckoning.due()
                : "基准末日加 " + reckoning.holidayDays() + " 日，再遇休息日顺延：" + reckoning.due();
    }

    /** The first day of the term; with {@code last_day_only} it plays no part. */
    private static @Nullable LocalDate start(RuleInputs inputs, LocalDate callDate, @Nullable DueMethod method) {
        return method == DueMethod.LAST_DAY_ONLY
                ? inputs.date("period_start").orElse(null)
                : inputs.date("period_start", callDate);
    }
}
