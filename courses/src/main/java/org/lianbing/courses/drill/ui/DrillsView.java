package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.scenarios.Scenario;

/** All drills for free practice, and what was tried before. */
@Route(value = "drills", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/desk.css")
class DrillsView extends Div implements HasDynamicTitle {
    private static final int SHOWN_ATTEMPTS = 20;

    private final Drills drills;

    DrillsView(Drills drills) {
        this.drills = drills;
        addClassName("lb-page");
        var cards = new Div();
        cards.addClassName("lb-drill-cards");
        drills.scenarios().forEach(scenario -> cards.add(card(scenario)));
        add(new PageHead(getTranslation("drill.rail"), getTranslation("drill.line")), cards, attempts());
    }

    private Card card(Scenario scenario) {
        var heading = scenario.heading();
        var start = new Button(getTranslation("drill.start"), VaadinIcon.PLAY.create(), click -> start(scenario));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        start.setAriaLabel(getTranslation("drill.start.one", scenario.title()));
        var card = new Card(scenario.title(), new Paragraph(heading.summary()));
        card.beside(new Chip(scenario.id()));
        var facts = new Div(
                new Chip(getTranslation("drill.level." + heading.level()), Tone.INFO),
                new Chip(String.join(" ", heading.domains())),
                new Chip(getTranslation("drill.minutes", heading.minutes())),
                new Chip(scenario.setting().today().toString()));
        facts.addClassNames("lb-row", "lb-wrap");
        card.show(new Paragraph(heading.summary()), facts, start);
        return card;
    }

    private void start(Scenario scenario) {
        var attempt = drills.practise(SignedIn.required(), scenario.id(), null);
        UI.getCurrent().navigate("desk/" + attempt.id());
    }

    private Component attempts() {
        var mine = drills.attemptsOf(SignedIn.required(), SHOWN_ATTEMPTS, 0);
        if (mine.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.CLIPBOARD_TEXT, getTranslation("drill.none"), getTranslation("drill.none.next"));
        }
        var table = new DataTable<Attempt>(getTranslation("drill.mine"))
                .text(getTranslation("drill.scenario"), this::title)
                .text(getTranslation("drill.attempt.started"), attempt -> Dates.minute(attempt.startedAt()))
                .text(getTranslation("drill.attempt.score"), this::score)
                .component(
                        "",
                        attempt -> attempt.isOpen()
                                ? new Anchor("desk/" + attempt.id(), getTranslation("drill.go-on"))
                                : new Anchor("report/" + attempt.id(), getTranslation("drill.attempt.report")));
        table.show(mine);
        return new Card(getTranslation("drill.mine"), table);
    }

    private String score(Attempt attempt) {
        return attempt.score() == null
                ? getTranslation("drill.at-work")
                : getTranslation("drill.points", attempt.score());
    }

    private String title(Attempt attempt) {
        return drills.scenarios().stream()
                .filter(scenario -> scenario.id().equals(attempt.scenario()))
                .map(scenario -> scenario.id() + " " + scenario.title())
                .findFirst()
                .orElse(attempt.scenario());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("drill.rail") + " · " + getTranslation("look.brand");
    }
}
