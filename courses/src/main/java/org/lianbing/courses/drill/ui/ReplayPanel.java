package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wording.Terms;
import org.lianbing.grader.MarkLine;
import org.lianbing.grader.Report;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Sandbox;

/** The timeline of an attempt: every step can be looked at as it stood and continued in a copy. */
final class ReplayPanel extends Card {
    private final Sandboxes sandboxes;
    private final String sandboxId;
    private final SignedIn person;
    private final Sandbox sandbox;
    private final List<Entry> steps;
    private final Map<Integer, NativeButton> dots = new LinkedHashMap<>();
    private final Div detail = new Div();
    private final Input slider = new Input();

    /** @param report null while the attempt is open */
    ReplayPanel(Sandboxes sandboxes, String sandboxId, @Nullable Report report, SignedIn person) {
        super(UI.getCurrent().getTranslation("drill.replay"));
        this.sandboxes = sandboxes;
        this.sandboxId = sandboxId;
        this.person = person;
        this.sandbox = sandboxes.latest(sandboxId);
        this.steps =
                sandbox.entries().stream().filter(entry -> !entry.isGiven()).toList();
        var line = new Div();
        line.addClassName("lb-timeline");
        for (var step : steps) {
            var dot = new NativeButton(String.valueOf(step.number()), click -> select(step.number()));
            dot.addClassName("lb-dot");
            dot.setClassName("lb-dot-bad", isBad(step, report));
            dot.setAriaLabel(getTranslation("drill.replay.step", step.number(), title(step)));
            dot.setTitle(title(step));
            dots.put(step.number(), dot);
            line.add(dot);
        }
        detail.addClassName("lb-replay");
        slider.getElement()
                .setAttribute("type", "range")
                .setAttribute("aria-label", getTranslation("drill.replay.slider"))
                .setAttribute("min", "0")
                .setAttribute("max", String.valueOf(Math.max(0, steps.size() - 1)));
        slider.addClassName("lb-slider");
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addValueChangeListener(moved -> {
            if (moved.isFromClient()) {
                select(steps.get(Integer.parseInt(moved.getValue())).number());
            }
        });
        if (steps.isEmpty()) {
            show(new EmptyState(
                    VaadinIcon.STEP_FORWARD,
                    getTranslation("drill.replay.none"),
                    getTranslation("drill.replay.none.next")));
        } else {
            show(line, slider, detail);
            select(steps.getFirst().number());
        }
    }

    private static boolean isBad(Entry step, @Nullable Report report) {
        return step.isRefused() || (report != null && isMissed(step, report));
    }

    private static boolean isMissed(Entry step, Report report) {
        return report.marks().stream()
                .anyMatch(mark -> mark.verdict() == MarkLine.Verdict.MISSED
                        && mark.entries().contains(step.number()));
    }

    void select(int number) {
        var step = steps.stream().filter(entry -> entry.number() == number).findFirst();
        if (step.isEmpty()) {
            return;
        }
        dots.forEach((at, dot) -> {
            dot.setClassName("lb-dot-on", at == number);
            dot.getElement().setAttribute("aria-current", at == number ? "step" : "false");
        });
        slider.setValue(String.valueOf(steps.indexOf(step.get())));
        detail.removeAll();
        detail.add(step(step.get()));
    }

    private Component step(Entry entry) {
        var sheet = new StepSheet(sandbox, sandboxes.replica().catalogue(), entry, terms());
        sheet.add(new Button(getTranslation("drill.replay.copy"), click -> continueFrom(entry.number())));
        return sheet;
    }

    private String title(Entry entry) {
        return StepSheet.title(sandboxes.replica().catalogue(), entry, terms(), this::getTranslation);
    }

    private Terms terms() {
        return Terms.in(getLocale());
    }

    /** Opens a copy that ends before the step, so that it can be done otherwise. */
    void continueFrom(int number) {
        var copy = sandboxes.fork(person.accountId(), sandboxId, number - 1);
        UI.getCurrent().navigate("desk/" + copy.id());
    }
}
