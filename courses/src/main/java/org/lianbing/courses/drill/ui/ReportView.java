package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.InHeader;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wording.Terms;
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
    private String title = getTranslation("drill.attempt.report");

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
            throw new NotFoundException(getTranslation("drill.report.not-found"));
        }
    }

    private void show(SignedIn person, Attempt attempt, Report report) {
        removeAll();
        title = getTranslation("drill.attempt.report") + " · "
                + drills.scenario(attempt.scenario()).title();
        var showsExpected = drills.showsExpected(person, attempt);
        var replay = new ReplayPanel(sandboxes, attempt.id(), report, person);
        var side = new Div(new ScoreCard(report), lost(report), next(attempt, report, replay));
        side.addClassName("lb-report-side");
        var main = new Div();
        main.addClassName("lb-report-main");
        report.caps()
                .forEach(cap -> main.add(
                        Banner.warning("", getTranslation("drill.report.cap", cap.cap(), cap.title()), cap.law())));
        main.add(new Card(getTranslation("drill.report.marks"), new MarkTable(report, showsExpected, replay)));
        main.add(replay);
        var heading = new H1(title);
        heading.addClassName("lb-visually-hidden");
        add(heading, side, main);
    }

    private Component lost(Report report) {
        var table = new DataTable<MarkSpec.ErrorKind>(getTranslation("drill.report.lost"))
                .text(
                        getTranslation("drill.report.lost"),
                        kind -> Terms.in(getLocale()).constant(kind, kind.label()))
                .number(
                        "",
                        kind -> -report.marks().stream()
                                .filter(mark -> mark.errorKind() == kind)
                                .mapToInt(mark -> mark.points() - mark.earned())
                                .sum());
        table.show(List.of(MarkSpec.ErrorKind.values()));
        return new Card(getTranslation("drill.report.lost"), table);
    }

    private Component next(Attempt attempt, Report report, ReplayPanel replay) {
        var card = new Card(getTranslation("drill.report.next"));
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
                .forEach(note -> lines.add(new Anchor(
                        "notes/" + note.id(),
                        getTranslation("drill.report.note", note.text().title()))));
        var again = new Button(getTranslation("drill.report.again"), click -> {
            var started = drills.practise(SignedIn.required(), attempt.scenario(), null);
            UI.getCurrent().navigate("desk/" + started.id());
        });
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        firstStep(missed).ifPresent(entry -> {
            replay.select(entry);
            lines.add(new Button(
                    getTranslation("drill.report.from-step", String.valueOf(entry)),
                    click -> replay.continueFrom(entry)));
        });
        lines.add(again);
        card.show(lines);
        return card;
    }

    private static Optional<Integer> firstStep(List<MarkLine> missed) {
        return missed.stream().flatMap(mark -> mark.entries().stream()).min(Integer::compare);
    }

    @Override
    public String context() {
        return title;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("look.brand");
    }
}
