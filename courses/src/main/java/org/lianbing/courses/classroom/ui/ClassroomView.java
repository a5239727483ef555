package org.lianbing.courses.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.classroom.ClassState;
import org.lianbing.courses.classroom.ClassState.Hurdle;
import org.lianbing.courses.classroom.Classrooms;
import org.lianbing.courses.classroom.Standing.Phase;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.InHeader;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;

/** A class at its drill, live: a row for each person, and where most of them are refused. */
@Route(value = "classroom/:assignment", layout = MainLayout.class)
@RolesAllowed({"TRAINER", "MENTOR", "ADMIN"})
@StyleSheet("context://look/classroom.css")
@JavaScript("context://look/classroom.js")
class ClassroomView extends Div implements BeforeEnterObserver, HasDynamicTitle, InHeader {
    private final Classrooms classrooms;
    private final SignedIn person = SignedIn.required();
    private final Chip window = new Chip("");
    private final Div figures = new Div();
    private final Card hurdles = new Card(getTranslation("classroom.hurdles"));
    private final ClassTable table;
    private long assignment;
    private String title = "";
    private @Nullable Runnable end;

    ClassroomView(Classrooms classrooms, Clock clock) {
        this.classrooms = classrooms;
        this.table = new ClassTable(clock);
        addClassName("lb-page");
        figures.addClassNames("lb-row", "lb-wrap", "lb-class-figures");
        figures.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            assignment =
                    Long.parseLong(event.getRouteParameters().get("assignment").orElse(""));
            build(classrooms.look(person, assignment));
        } catch (NotFound | NumberFormatException none) {
            throw new NotFoundException(getTranslation("classroom.not-found"));
        }
    }

    private void build(ClassState state) {
        removeAll();
        title = state.assignment().title();
        var hours = Dates.minute(state.assignment().opensAt()) + " – "
                + Dates.minute(state.assignment().closesAt());
        var columns = new Div(new Card(getTranslation("classroom.class"), table), hurdles);
        columns.addClassName("lb-class-columns");
        add(new PageHead(title, hours, window), figures, columns);
        show(state);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var ui = attach.getUI();
        stop();
        end = classrooms.watch(person, assignment, state -> {
            try {
                ui.access(() -> show(state));
            } catch (UIDetachedException gone) {
                stop();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop();
    }

    private void stop() {
        var running = end;
        end = null;
        if (running != null) {
            running.run();
        }
    }

    private void show(ClassState state) {
        window.setText(getTranslation("drill.window." + state.window().code()));
        figures.removeAll();
        figures.add(
                figure("classroom.phase.not_started", state.count(Phase.NOT_STARTED), Tone.PLAIN),
                figure("classroom.phase.at_work", state.count(Phase.AT_WORK), Tone.INFO),
                figure("classroom.phase.handed_in", state.count(Phase.HANDED_IN), Tone.GOOD));
        state.mean()
                .ifPresent(mean -> figures.add(
                        new Chip(getTranslation("classroom.mean.is", String.format(Locale.ROOT, "%.1f", mean)))));
        table.show(state);
        showHurdles(state);
    }

    private Chip figure(String key, int count, Tone tone) {
        return new Chip(getTranslation(key) + " " + count, tone);
    }

    private void showHurdles(ClassState state) {
        var found = state.hurdles();
        if (found.isEmpty()) {
            hurdles.show(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("classroom.hurdles.none"),
                    getTranslation("classroom.hurdles.next")));
            return;
        }
        var list = new DataTable<Hurdle>(getTranslation("classroom.hurdles"))
                .text(
                        getTranslation("classroom.operation"),
                        one -> one.example().title(getLocale()))
                .number(getTranslation("classroom.refusals"), Hurdle::refusals)
                .number(getTranslation("classroom.refused-people"), Hurdle::people)
                .component(getTranslation("classroom.usual"), ClassroomView::reason);
        list.show(found);
        hurdles.show(list);
    }

    private static Component reason(Hurdle one) {
        var sentence = new Span(one.sentence());
        sentence.addClassName("lb-mute");
        var cell = new Div(ClassTable.refusal(one.usual(), one.sentence()), sentence);
        cell.addClassNames("lb-row", "lb-wrap");
        return cell;
    }

    @Override
    public String context() {
        return getTranslation("classroom.live");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
