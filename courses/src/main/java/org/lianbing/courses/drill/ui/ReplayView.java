package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.InHeader;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;

/** Another person's attempt, open or handed in, step by step; nothing can be done in it. */
@Route(value = "replay/:attempt", layout = MainLayout.class)
@RolesAllowed({"TRAINER", "MENTOR", "ADMIN"})
@StyleSheet("context://look/desk.css")
class ReplayView extends Div implements BeforeEnterObserver, HasDynamicTitle, InHeader {
    private final Drills drills;
    private final Sandboxes sandboxes;
    private final People people;

    ReplayView(Drills drills, Sandboxes sandboxes, People people) {
        this.drills = drills;
        this.sandboxes = sandboxes;
        this.people = people;
        addClassName("lb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = SignedIn.required();
        try {
            show(
                    person,
                    drills.toRead(
                            person, event.getRouteParameters().get("attempt").orElse("")));
        } catch (NotFound none) {
            throw new NotFoundException(getTranslation("drill.replay.not-found"));
        }
    }

    private void show(SignedIn person, Attempt attempt) {
        removeAll();
        var name = people.account(attempt.accountId()).map(Account::name).orElse("");
        var title = drills.title(attempt.scenario());
        var again = new Button(
                getTranslation("drill.replay.refresh"), VaadinIcon.REFRESH.create(), click -> show(person, attempt));
        again.setVisible(attempt.isOpen());
        var head = new PageHead(
                getTranslation("drill.replay.title", name),
                getTranslation("drill.replay.line", title, Dates.minute(attempt.startedAt())),
                state(attempt),
                again);
        var links = new Div(new Anchor("desk/" + attempt.id(), getTranslation("drill.replay.desk")));
        links.addClassNames("lb-row", "lb-wrap");
        if (!attempt.isOpen()) {
            links.add(new Anchor("report/" + attempt.id(), getTranslation("drill.replay.report")));
        }
        if (attempt.assignmentId() != null) {
            links.add(new Anchor("classroom/" + attempt.assignmentId(), getTranslation("drill.replay.class")));
        }
        var report = attempt.isOpen() ? null : drills.report(attempt);
        add(head, links, new ReplayPanel(sandboxes, attempt.id(), report, person));
    }

    private Chip state(Attempt attempt) {
        return attempt.isOpen()
                ? new Chip(getTranslation("drill.at-work"), Tone.INFO)
                : new Chip(
                        getTranslation("drill.points", attempt.score()),
                        Boolean.TRUE.equals(attempt.passed()) ? Tone.GOOD : Tone.BAD);
    }

    @Override
    public String context() {
        return getTranslation("drill.replay");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("drill.replay");
    }
}
