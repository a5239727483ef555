package org.lianbing.courses.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.lianbing.courses.classroom.Assigning;
import org.lianbing.courses.classroom.ClassState;
import org.lianbing.courses.classroom.Classrooms;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.drill.Supervision;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;

/** 布置演练: the form that gives a drill to people, and what this person gave before. */
@Route(value = "assignments", layout = MainLayout.class)
@RolesAllowed({"TRAINER", "MENTOR", "ADMIN"})
@StyleSheet("context://look/classroom.css")
class AssignmentsView extends Div implements HasDynamicTitle {
    private static final int SHOWN = 50;

    private final Drills drills;
    private final Classrooms classrooms;
    private final Card given = new Card(getTranslation("classroom.given"));

    AssignmentsView(
            Drills drills,
            Classrooms classrooms,
            Assigning assigning,
            People people,
            Supervision supervision,
            Clock clock) {
        this.drills = drills;
        this.classrooms = classrooms;
        addClassName("lb-page");
        var choices = AssignChoices.of(drills, people, supervision, SignedIn.required());
        var form = new AssignForm(choices, assigning, clock, this::refresh);
        var columns = new Div(new Card(getTranslation("classroom.new"), form), given);
        columns.addClassName("lb-assign-columns");
        add(new PageHead(getTranslation("classroom.assign"), getTranslation("classroom.assign.line")), columns);
        refresh();
    }

    private void refresh() {
        var person = SignedIn.required();
        var states = classrooms.givenBy(person).stream()
                .limit(SHOWN)
                .map(assignment -> classrooms.look(person, assignment.id()))
                .toList();
        given.show(states.isEmpty() ? nothing() : table(states));
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.CLIPBOARD_USER,
                getTranslation("classroom.given.none"),
                getTranslation("classroom.given.next"));
    }

    private Component table(List<ClassState> states) {
        var table = new DataTable<ClassState>(getTranslation("classroom.given"))
                .component(getTranslation("classroom.title"), this::title)
                .component(getTranslation("classroom.state"), this::chip)
                .text(getTranslation("classroom.window"), AssignmentsView::window)
                .text(
                        getTranslation("classroom.done"),
                        state -> state.done() + " / " + state.people().size())
                .text(getTranslation("classroom.mean"), AssignmentsView::mean);
        table.show(states);
        return table;
    }

    private Component title(ClassState state) {
        var assignment = state.assignment();
        var own = drills.title(assignment.scenario());
        var scenario = new Span(assignment.scenario() + (own.equals(assignment.title()) ? "" : " " + own));
        scenario.addClassName("lb-mute");
        var cell = new Div(new Anchor("classroom/" + assignment.id(), assignment.title()), scenario);
        cell.addClassName("lb-assign-title");
        return cell;
    }

    private Chip chip(ClassState state) {
        return new Chip(getTranslation("drill.window." + state.window().code()), tone(state.window()));
    }

    private static Tone tone(Assignment.State state) {
        return switch (state) {
            case UPCOMING -> Tone.PLAIN;
            case OPEN -> Tone.INFO;
            case CLOSED -> Tone.GOOD;
        };
    }

    private static String window(ClassState state) {
        var assignment = state.assignment();
        return Dates.minute(assignment.opensAt()) + " – " + Dates.minute(assignment.closesAt());
    }

    private static String mean(ClassState state) {
        var mean = state.mean();
        return mean.isPresent() ? String.format(Locale.ROOT, "%.1f", mean.getAsDouble()) : "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("classroom.assign");
    }
}
