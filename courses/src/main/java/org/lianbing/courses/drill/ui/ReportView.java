package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.InHeader;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.grader.MarkLine;
import org.lianbing.grader.Report;
import org.lianbing.scenarios.MarkSpec;

/** The report is the lesson: the score, mark by mark what was given and expected, then every step to look at again. */
@Route(value = "report/:attempt", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/desk.css")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle, InHeader {
    private static final int MOST_NOTES = 6;

    private final Drills drills;
    private final Sandboxes sandboxes;
    private final Notebook notebook;
    private String title = "成绩报告";

    ReportView(Drills drills, Sandboxes sandboxes, Notebook notebook) {
        this.drills = drills;
        this.sandboxes = sandboxes;
        this.notebook = notebook;
        addClassNames("lb-page", "lb-report");
    }

    static RouteParameters parameter(String attempt) {
        return new RouteParameters("attempt", attempt);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = SignedIn.required();
        var id = event.getRouteParameters().get("attempt").orElse("");
        try {
            var attempt = drills.toRead(person, id);
            show(person, attempt, drills.report(attempt));
        } catch (NotFound none) {
            throw new NotFoundException("没有这份报告，或它不是您的。");
        }
    }

    private void show(SignedIn person, Attempt attempt, Report report) {
        removeAll();
        title = "成绩报告 · " + drills.scenario(attempt.scenario()).title();
        var showsExpected = drills.showsExpected(person, attempt);
        var replay = new ReplayPanel(sandboxes, attempt.id(), report, person);
        var side = new Div(score(report), lost(report), next(attempt, report, replay));
        side.addClassName("lb-report-side");
        var main = new Div();
        main.addClassName("lb-report-main");
        report.caps().forEach(cap -> main.add(Banner.warning("", "封顶 " + cap.cap() + " 分：" + cap.title(), cap.law())));
        main.add(new Card("得分点", marks(report, showsExpected, replay)));
        main.add(replay);
        add(side, main);
    }

    private static Component score(Report report) {
        var share = report.score() * 327 / report.max();
        var ring = new Html("<svg viewBox=\"0 0 120 120\" class=\"lb-ring\" role=\"img\" aria-label=\"" + report.score()
                + " 分，满分 " + report.max()
                + "\"><circle cx=\"60\" cy=\"60\" r=\"52\" class=\"lb-ring-all\"/><circle cx=\"60\" cy=\"60\" r=\"52\" class=\"lb-ring-got\" stroke-dasharray=\""
                + share + " 327\" transform=\"rotate(-90 60 60)\"/><text x=\"60\" y=\"66\" class=\"lb-ring-score\">"
                + report.score()
                + "</text><text x=\"60\" y=\"84\" class=\"lb-ring-max\">满分 " + report.max() + "</text></svg>");
        var verdict = new Chip(report.passed() ? "合格" : "未合格", report.passed() ? Tone.GOOD : Tone.BAD);
        var card = new Card("成绩", ring, verdict);
        card.addClassName("lb-score-card");
        return card;
    }

    private static Component lost(Report report) {
        var table = new DataTable<MarkSpec.ErrorKind>("失分")
                .text("失分", MarkSpec.ErrorKind::label)
                .number(
                        "",
                        kind -> -report.marks().stream()
                                .filter(mark -> mark.errorKind() == kind)
                                .mapToInt(mark -> mark.points() - mark.earned())
                                .sum());
        table.show(List.of(MarkSpec.ErrorKind.values()));
        return new Card("失分", table);
    }

    private Component next(Attempt attempt, Report report, ReplayPanel replay) {
        var card = new Card("接下来");
        var missed = report.marks().stream()
                .filter(mark -> mark.earned() < mark.points())
                .toList();
        var lines = new Div();
        lines.addClassName("lb-stack");
        notebook.findAll(missed.stream()
                        .flatMap(mark -> mark.notes().stream())
                        .distinct()
                        .limit(MOST_NOTES)
                        .toList())
                .forEach(note -> lines.add(
                        new Anchor("notes/" + note.id(), "读笔记：" + note.text().title())));

        var again = new Button("再练一次", click -> {
            var started = drills.practise(SignedIn.required(), attempt.scenario(), null);
            UI.getCurrent().navigate("desk/" + started.id());
        });
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        firstStep(missed).ifPresent(entry -> {
            replay.select(entry);
            lines.add(new Button("从第 " + entry + " 步再来", click -> replay.continueFrom(entry)));
        });
        lines.add(again);
        card.show(lines);
        return card;
    }

    private static Optional<Integer> firstStep(List<MarkLine> missed) {
        return missed.stream().flatMap(mark -> mark.entries().stream()).min(Integer::compare);
    }

    private static Component marks(Report report, boolean showsExpected, ReplayPanel replay) {
        var table = new DataTable<MarkLine>("得分点")
                .component("得分点", ReportView::what)
                .number("分值", MarkLine::points)
                .number("得分", MarkLine::earned)
                .component("判定", mark -> new Chip(verdict(mark), tone(mark)))
                .text("你的结果", MarkLine::given)
                .text("应为", mark -> showsExpected ? mark.expected() : "窗口关闭后公布")
                .text("依据", MarkLine::law)
                .component("步骤", mark -> steps(mark, replay));
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

    private static String verdict(MarkLine mark) {
        return mark.verdict() == MarkLine.Verdict.MISSED
                ? mark.errorKind().label()
                : mark.verdict().label();
    }

    private static Tone tone(MarkLine mark) {
        return switch (mark.verdict()) {
            case EARNED -> Tone.GOOD;
            case CARRIED, PARTLY -> Tone.WARN;
            case MISSED -> Tone.BAD;
        };
    }

    private static Component steps(MarkLine mark, ReplayPanel replay) {
        var cell = new Div();
        cell.addClassName("lb-row");
        mark.entries().stream().limit(3).forEach(entry -> {
            var step = new NativeButton(String.valueOf(entry), click -> replay.select(entry));
            step.addClassName("lb-link-button");
            step.setAriaLabel("回放第 " + entry + " 步");
            cell.add(step);
        });
        return cell;
    }

    @Override
    public String context() {
        return title;
    }

    @Override
    public String getPageTitle() {
        return title + " · 金税练兵";
    }
}
