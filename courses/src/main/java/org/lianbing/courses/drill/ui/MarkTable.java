package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.wording.Terms;
import org.lianbing.grader.MarkLine;
import org.lianbing.grader.Report;

/** Mark by mark what was given and expected, on which clause, and the steps it was judged by. */
final class MarkTable extends Composite<DataTable<MarkLine>> {
    private final Report report;
    private final boolean showsExpected;
    private final ReplayPanel replay;

    MarkTable(Report report, boolean showsExpected, ReplayPanel replay) {
        this.report = report;
        this.showsExpected = showsExpected;
        this.replay = replay;
    }

    @Override
    protected DataTable<MarkLine> initContent() {
        var table = new DataTable<MarkLine>(getTranslation("drill.report.marks"))
                .component(getTranslation("drill.report.marks"), MarkTable::what)
                .number(getTranslation("drill.report.points"), MarkLine::points)
                .number(getTranslation("drill.report.earned"), MarkLine::earned)
                .component(getTranslation("drill.report.verdict"), mark -> new Chip(verdict(mark), tone(mark)))
                .text(getTranslation("drill.report.given"), MarkLine::given)
                .text(getTranslation("drill.report.expected"), this::expected)
                .text(getTranslation("drill.report.law"), MarkLine::law)
                .component(getTranslation("drill.report.steps"), this::steps);
        table.show(report.marks());
        return table;
    }

    private static Component what(MarkLine mark) {
        var title = new Span(mark.title());
        title.addClassName("lb-strong");
        var cell = new Div(title);
        cell.addClassName("lb-stack");
        if (!mark.explanation().isEmpty()) {
            var why = new Span(mark.explanation());
            why.addClassName("lb-mute");
            cell.add(why);
        }
        return cell;
    }

    private @Nullable String expected(MarkLine mark) {
        if (!showsExpected) {
            return getTranslation("drill.report.expected.later");
        }
        var isSame = mark.given() != null && mark.given().equals(mark.expected());
        return isSame ? getTranslation("drill.report.expected.same") : mark.expected();
    }

    private String verdict(MarkLine mark) {
        var terms = Terms.in(getLocale());
        return mark.verdict() == MarkLine.Verdict.MISSED
                ? terms.constant(mark.errorKind(), mark.errorKind().label())
                : terms.constant(mark.verdict(), mark.verdict().label());
    }

    private static Tone tone(MarkLine mark) {
        return switch (mark.verdict()) {
            case EARNED -> Tone.GOOD;
            case CARRIED, PARTLY -> Tone.WARN;
            case MISSED -> Tone.BAD;
        };
    }

    private Component steps(MarkLine mark) {
        var cell = new Div();
        cell.addClassName("lb-row");
        mark.entries().stream().limit(3).forEach(entry -> {
            var step = new NativeButton(String.valueOf(entry), click -> replay.select(entry));
            step.addClassName("lb-link-button");
            step.setAriaLabel(getTranslation("drill.report.replay", String.valueOf(entry)));
            cell.add(step);
        });
        return cell;
    }
}
