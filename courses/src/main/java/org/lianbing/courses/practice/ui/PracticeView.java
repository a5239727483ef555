package org.lianbing.courses.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.DayField;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Toast;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Baseline;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Sandbox;

/** Opens a sandbox of one's own for free practice, and lists those one has, to go on with or to copy. */
@Route(value = "practice", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/pages.css")
class PracticeView extends Div implements HasDynamicTitle {
    private static final int LOOKED_AT = 100;
    private static final int SHOWN = 20;

    private final Sandboxes sandboxes;
    private final Access access;
    private final Select<Baseline> baseline = new Select<>();
    private final DayField day;
    private final SignedIn person = SignedIn.required();

    /** A sandbox with what stands in it now. */
    private record Line(SandboxFile file, Sandbox sandbox) {}

    PracticeView(Sandboxes sandboxes, Access access) {
        this.sandboxes = sandboxes;
        this.access = access;
        this.day = new DayField(getTranslation("practice.day"));
        addClassName("lb-page");
        add(
                new PageHead(getTranslation("practice.title"), getTranslation("practice.line")),
                new Card(getTranslation("practice.new"), form()),
                mine());
    }

    private Component form() {
        var baselines = sandboxes.replica().baselines();
        baseline.setLabel(getTranslation("practice.baseline"));
        baseline.setItems(baselines);
        baseline.setItemLabelGenerator(Baseline::title);
        baseline.addValueChangeListener(chosen -> day.setValue(chosen.getValue().openingDay()));
        baseline.setValue(baselines.getFirst());
        day.setHelperText(getTranslation("practice.day.help"));
        day.setWidth("260px");
        var start = new Button(getTranslation("practice.start"), VaadinIcon.PLAY.create(), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(baseline, day, start);
        form.addClassName("lb-practice-form");
        return form;
    }

    private void start() {
        var chosen = baseline.getValue();
        var today = day.getValue();
        if (today == null || today.isBefore(chosen.openingDay()) || !Opening.canBe(today)) {
            day.setErrorMessage(
                    getTranslation("practice.day.wrong", chosen.openingDay().toString()));
            day.setInvalid(true);
            return;
        }
        open(sandboxes.practise(person.accountId(), chosen.id(), today));
    }

    private static void open(SandboxFile file) {
        UI.getCurrent().navigate("desk/" + file.id());
    }

    private Component mine() {
        List<Line> lines = sandboxes.of(person.accountId(), LOOKED_AT, 0).stream()
                .filter(file -> file.kind() != SandboxFile.Kind.ATTEMPT)
                .limit(SHOWN)
                .map(file -> new Line(file, sandboxes.sandbox(file.id())))
                .toList();
        if (lines.isEmpty()) {
            return new Card(
                    getTranslation("practice.mine"),
                    new EmptyState(
                            VaadinIcon.DESKTOP, getTranslation("practice.none"), getTranslation("practice.none.next")));
        }
        var table = new DataTable<Line>(getTranslation("practice.mine"))
                .component(getTranslation("practice.kind"), line -> kind(line.file()))
                .text(getTranslation("practice.baseline"), line -> title(line.file()))
                .text(
                        getTranslation("practice.day"),
                        line -> line.sandbox().ledger().today().toString())
                .number(getTranslation("practice.done"), line -> done(line.sandbox()))
                .text(getTranslation("practice.last"), line -> last(line.sandbox()))
                .component("", this::actions);
        table.show(lines);
        return new Card(getTranslation("practice.mine"), table).beside(new Chip(String.valueOf(lines.size())));
    }

    private Component kind(SandboxFile file) {
        return file.kind() == SandboxFile.Kind.FORK
                ? new Chip(getTranslation("practice.kind.fork"), Tone.INFO)
                : new Chip(getTranslation("practice.kind.practice"));
    }

    private String title(SandboxFile file) {
        return sandboxes.replica().baselines().stream()
                .filter(one -> one.id().equals(file.baseline()))
                .map(Baseline::title)
                .findFirst()
                .orElse(file.baseline());
    }

    private static int done(Sandbox sandbox) {
        return (int)
                sandbox.entries().stream().filter(entry -> !entry.isGiven()).count();
    }

    private String last(Sandbox sandbox) {
        var entry = sandbox.entries().getLast();
        var at = entry.at();
        if (entry.isGiven()) {
            return "";
        }
        var what =
                switch (entry.kind()) {
                    case TURN ->
                        getTranslation("practice.turned", entry.businessDate().toString());
                    case OPENING -> "";
                    case OPERATION, STEP ->
                        entry.code() + " "
                                + Terms.in(getLocale())
                                        .operation(
                                                sandboxes.replica().catalogue().operation(entry.code()));
                };
        return at == null ? what : what + " · " + Dates.minute(at);
    }

    private Component actions(Line line) {
        var go = new Anchor("desk/" + line.file().id(), getTranslation("practice.go"));
        var copy = new Button(getTranslation("practice.copy"), VaadinIcon.COPY_O.create(), click -> copy(line.file()));
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var both = new Div(go, copy);
        both.addClassName("lb-row");
        return both;
    }

    private void copy(SandboxFile file) {
        try {
            open(sandboxes.fork(
                    person.accountId(), access.toFork(person, file.id()).id(), null));
        } catch (NotFound notAllowed) {
            Toast.problem(getTranslation("problem." + notAllowed.code(), notAllowed.values()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.title") + " · " + getTranslation("look.brand");
    }
}
