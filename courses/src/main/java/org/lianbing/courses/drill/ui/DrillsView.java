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
import java.util.List;
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
    private static final List<String> LEVELS = List.of("", "入门", "综合", "高阶");

    private final Drills drills;

    DrillsView(Drills drills) {
        this.drills = drills;
        addClassName("lb-page");
        var cards = new Div();
        cards.addClassName("lb-drill-cards");
        drills.scenarios().forEach(scenario -> cards.add(card(scenario)));
        add(new PageHead("演练", "每次开始都是新的一份题：数字不同，难度相同。"), cards, attempts());
    }

    private Card card(Scenario scenario) {
        var heading = scenario.heading();
        var start = new Button("开始", VaadinIcon.PLAY.create(), click -> start(scenario));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        start.setAriaLabel("开始 " + scenario.title());
        var card = new Card(scenario.title(), new Paragraph(heading.summary()));
        card.beside(new Chip(scenario.id()));
        var facts = new Div(
                new Chip(LEVELS.get(heading.level()), Tone.INFO),
                new Chip(String.join(" ", heading.domains())),
                new Chip("约 " + heading.minutes() + " 分钟"),
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
            return new EmptyState(VaadinIcon.CLIPBOARD_TEXT, "还没有练过", "选上面一个剧本开始；交卷后这里可以看成绩、重看每一步。");
        }
        var table = new DataTable<Attempt>("我的演练")
                .text("剧本", attempt -> title(attempt))
                .text("开始", attempt -> Dates.minute(attempt.startedAt()))
                .text("成绩", attempt -> attempt.score() == null ? "进行中" : attempt.score() + " 分")
                .component(
                        "",
                        attempt -> attempt.isOpen()
                                ? new Anchor("desk/" + attempt.id(), "继续")
                                : new Anchor("report/" + attempt.id(), "成绩报告"));
        table.show(mine);
        return new Card("我的演练", table);
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
        return "演练 · 金税练兵";
    }
}
