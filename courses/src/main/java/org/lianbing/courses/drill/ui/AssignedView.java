package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.lianbing.courses.drill.Assigned;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Toast;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Problem;

/** Before an assigned drill begins: its rules, what was tried so far, and the button that starts it or goes on. */
@Route(value = "drills/assigned/:assignment", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/desk.css")
class AssignedView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Drills drills;
    private final Clock clock;
    private String title = "";

    AssignedView(Drills drills, Clock clock) {
        this.drills = drills;
        this.clock = clock;
        addClassName("lb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = Long.parseLong(event.getRouteParameters().get("assignment").orElse(""));
            show(drills.assigned(SignedIn.required(), id));
        } catch (NotFound | NumberFormatException none) {
            throw new NotFoundException(getTranslation("drill.assigned.not-found"));
        }
    }

    private void show(Assigned given) {
        removeAll();
        var assignment = given.assignment();
        title = assignment.title();
        var own = drills.title(assignment.scenario());
        var head = new PageHead(title, own.equals(title) ? assignment.scenario() : own, state(assignment));
        add(head, new Card(getTranslation("drill.assigned.rules"), rules(given), action(given)), attempts(given));
    }

    private Chip state(Assignment assignment) {
        return new Chip(getTranslation(
                "drill.window." + assignment.state(clock.instant()).code()));
    }

    private Component rules(Assigned given) {
        var assignment = given.assignment();
        var list = new UnorderedList(
                rule("drill.assigned.window", Dates.minute(assignment.opensAt()), Dates.minute(assignment.closesAt())),
                rule("drill.assigned.attempts", assignment.maxAttempts(), given.attemptsLeft()),
                rule("drill.assigned.closes"),
                rule("drill.assigned.shows." + assignment.showsExpected().code()),
                rule("drill.assigned.variant"));
        list.addClassName("lb-lines");
        return list;
    }

    private ListItem rule(String key, Object... values) {
        return new ListItem(getTranslation(key, values));
    }

    /** The one thing to do now; where there is none, why. */
    private Component action(Assigned given) {
        return switch (given.assignment().state(clock.instant())) {
            case UPCOMING ->
                Banner.info(
                        getTranslation("drill.assigned.not-yet"),
                        Dates.minute(given.assignment().opensAt()));
            case CLOSED ->
                Banner.info(getTranslation("drill.assigned.over"), getTranslation("drill.assigned.over.next"));
            case OPEN ->
                given.open().isEmpty() && given.attemptsLeft() == 0
                        ? Banner.info(
                                getTranslation("drill.assigned.used-up"), getTranslation("drill.assigned.used-up.next"))
                        : button(given);
        };
    }

    private Component button(Assigned given) {
        var key = given.open().isPresent() ? "drill.assigned.go-on" : "drill.assigned.start";
        var start = new Button(getTranslation(key), VaadinIcon.PLAY.create(), click -> start(given));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.setAutofocus(true);
        return new Div(start);
    }

    private void start(Assigned given) {
        try {
            var attempt =
                    drills.startAssigned(SignedIn.required(), given.assignment().id());
            UI.getCurrent().navigate("desk/" + attempt.id());
        } catch (Problem problem) {
            Toast.problem(getTranslation("problem." + problem.code(), problem.values()));
            show(drills.assigned(SignedIn.required(), given.assignment().id()));
        }
    }

    private Component attempts(Assigned given) {
        var caption = getTranslation("drill.assigned.mine");
        if (given.attempts().isEmpty()) {
            return new Card(
                    caption,
                    new EmptyState(
                            VaadinIcon.CLIPBOARD_TEXT,
                            getTranslation("drill.assigned.mine.none"),
                            getTranslation("drill.assigned.mine.next")));
        }
        var table = new DataTable<Attempt>(caption)
                .number(getTranslation("drill.attempt.number"), Attempt::number)
                .text(getTranslation("drill.attempt.started"), attempt -> Dates.minute(attempt.startedAt()))
                .text(getTranslation("drill.attempt.score"), this::result)
                .component(
                        "",
                        attempt -> attempt.isOpen()
                                ? new Paragraph(getTranslation("drill.at-work"))
                                : new Anchor("report/" + attempt.id(), getTranslation("drill.attempt.report")));
        table.show(given.attempts());
        return new Card(caption, table);
    }

    private String result(Attempt attempt) {
        return attempt.score() == null
                ? getTranslation("drill.at-work")
                : getTranslation("drill.points", attempt.score());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
