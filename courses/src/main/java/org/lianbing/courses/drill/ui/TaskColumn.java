package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.look.DeskColumn;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.wire.Problem;
import org.lianbing.courses.wording.Wording;

/** The task at the right of the desk: what is to be done, and the button that hands it in. */
@org.springframework.stereotype.Component
class TaskColumn implements DeskColumn {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Drills drills;
    private final Wording wording;

    TaskColumn(Drills drills, Wording wording) {
        this.drills = drills;
        this.wording = wording;
    }

    @Override
    public Side side() {
        return Side.RIGHT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> build(DeskContext desk) {
        return drills.find(desk.file().id()).map(attempt -> panel(desk, attempt));
    }

    private Component panel(DeskContext desk, Attempt attempt) {
        var scenario = drills.scenarioOf(attempt);
        var statement = new Html("<div class=\"lb-statement\" lang=\"zh-CN\">"
                + HTML.render(MARKDOWN.parse(drills.statement(scenario, attempt.seed()))) + "</div>");
        var heading = scenario.heading();
        var facts = new Span(say(
                "drill.task.facts",
                heading.level(),
                heading.minutes(),
                scenario.rubric().passMark()));
        facts.addClassName("lb-mute");
        var panel = new Div(new Card(scenario.title(), statement, facts));
        panel.addClassName("lb-task");
        if (desk.mayAct()) {
            var handIn = new Button(say("drill.task.hand-in"), click -> confirm(desk, attempt));
            handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            handIn.setWidthFull();
            panel.add(handIn);
        } else if (!attempt.isOpen()) {
            panel.add(new Button(
                    say("drill.task.report"),
                    click -> UI.getCurrent().navigate(ReportView.class, ReportView.parameter(attempt.id()))));
        }
        return panel;
    }

    private void confirm(DeskContext desk, Attempt attempt) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(say("drill.task.hand-in.now"));
        dialog.setText(say("drill.task.hand-in.line"));
        dialog.setConfirmText(say("drill.task.hand-in"));
        dialog.setCancelable(true);
        dialog.setCancelText(say("drill.task.not-yet"));
        dialog.addConfirmListener(confirmed -> handIn(desk, attempt));
        dialog.open();
    }

    private void handIn(DeskContext desk, Attempt attempt) {
        try {
            drills.handIn(desk.person(), attempt.id());
            UI.getCurrent().navigate(ReportView.class, ReportView.parameter(attempt.id()));
        } catch (Problem problem) {
            Notification.show(say("problem." + problem.code(), problem.values()));
        }
    }

    private String say(String key, Object... values) {
        return wording.sayHere(key, values);
    }
}
