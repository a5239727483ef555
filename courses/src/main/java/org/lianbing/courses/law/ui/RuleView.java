package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.law.TrialInputs;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.sandbox.law.LawRules;
import org.lianbing.sandbox.law.UnknownRule;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.law.rule.InputFault;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.RuleDate;
import org.lianbing.sandbox.law.rule.RuleInputFaults;

/** One rule to try: the address holds all that is filled in, so that a calculation can be sent to somebody. */
@Route(value = "law/:rule", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/desk.css")
@StyleSheet("context://look/pages.css")
@JavaScript("context://look/desk.js")
class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** The day in the address; no rule has an input of this name. */
    private static final String DAY = "on";

    private final Clock clock;
    private final TextField day = new TextField(getTranslation("law.day"));
    private final Div answer = new Div();
    private @Nullable LawRule rule;
    private TrialForm form = new TrialForm(List.of());
    private Div versions = new Div();

    RuleView(Clock clock) {
        this.clock = clock;
        addClassName("lb-page");
        answer.addClassName("lb-column");
        day.setPlaceholder(getTranslation("law.day.hint"));
        day.setHelperText(getTranslation("law.day.help"));
        day.setManualValidation(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = named(event.getRouteParameters().get("rule").orElse(""));
        if (found != rule) {
            rule = found;
            build(found);
        }
        Map<String, String> given = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        form.show(given);
        day.setValue(given.getOrDefault(DAY, today().toString()));
        day.setInvalid(false);
        if (given.isEmpty()) {
            answer.removeAll();
            answer.add(new EmptyState(
                    VaadinIcon.CALC, getTranslation("law.trial.empty"), getTranslation("law.trial.empty.next")));
            showVersions(found, today());
        } else {
            answer(found, given);
        }
    }

    private static LawRule named(String id) {
        try {
            return LawRules.named(id);
        } catch (UnknownRule unknown) {
            throw new NotFoundException(String.valueOf(unknown.getMessage()));
        }
    }

    private void build(LawRule found) {
        removeAll();
        form = new TrialForm(found.inputs());
        var go = new Button(getTranslation("law.trial.go"), click -> go(found));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setTooltipText("Alt + S");
        var clear = new Button(
                getTranslation("law.trial.clear"), click -> UI.getCurrent().navigate(RuleView.class, route(found)));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var grow = new Span();
        grow.addClassName("lb-grow");
        var buttons = new Div(grow, clear, go);
        buttons.addClassNames("lb-row", "lb-form-buttons");
        form.add(day);
        var sheet = new Div(form, buttons);
        Shortcuts.addShortcutListener(sheet, () -> go(found), Key.KEY_S, KeyModifier.ALT)
                .listenOn(this);
        sheet.addAttachListener(
                attach -> sheet.getElement().executeJs("window.lianbingForm && window.lianbingForm(this)"));
        var columns = new Div(new Card(getTranslation("law.trial.input"), sheet), answer);
        columns.addClassName("lb-trial");
        versions = new Div();
        add(
                new PageHead(
                        found.title(),
                        found.id(),
                        new Anchor("law/values?rule=" + found.id(), getTranslation("law.values")),
                        new Anchor("law", getTranslation("law.all"))),
                columns,
                versions);
    }

    private static RouteParameters route(LawRule rule) {
        return new RouteParameters("rule", rule.id());
    }

    /** Puts the form into the address, which then is answered. */
    private void go(LawRule found) {
        Map<String, String> query = new LinkedHashMap<>(form.texts());
        query.put(
                DAY,
                day.getValue().isBlank() ? today().toString() : day.getValue().strip());
        UI.getCurrent().navigate(RuleView.class, route(found), QueryParameters.simple(query));
    }

    private void answer(LawRule found, Map<String, String> given) {
        answer.removeAll();
        var date = RuleDate.read(given.getOrDefault(DAY, today().toString())).orElse(null);
        if (date == null) {
            day.setErrorMessage(getTranslation("law.day.wrong"));
            day.setInvalid(true);
            answer.add(Banner.error(getTranslation("law.day.unreadable"), getTranslation("law.day.unreadable.next")));
            return;
        }
        showVersions(found, date);
        answer.add(worked(found, given, date));
    }

    private Component worked(LawRule found, Map<String, String> given, LocalDate date) {
        try {
            return new TrialResult(found, found.apply(TrialInputs.of(found.inputs(), given), date));
        } catch (RuleInputFaults wrong) {
            var elsewhere = form.showFaults(wrong.faults());
            return Banner.error(
                    getTranslation("law.trial.faults", wrong.faults().size()),
                    elsewhere.isEmpty()
                            ? getTranslation("law.trial.faults.next")
                            : elsewhere.stream()
                                    .map(InputFault::message)
                                    .collect(Collectors.joining(getTranslation("look.semicolon"))));
        } catch (NoLawAt none) {
            return Banner.warning("", String.valueOf(none.getMessage()), getTranslation("law.trial.no-law.next"));
        }
    }

    private void showVersions(LawRule found, LocalDate date) {
        versions.removeAll();
        var table = new VersionTable(getTranslation("law.versions"), date);
        table.show(found.versions());
        versions.add(new Card(getTranslation("law.versions.on", date.toString()), table));
    }

    private LocalDate today() {
        return Dates.date(clock.instant());
    }

    @Override
    public String getPageTitle() {
        return (rule == null ? "" : rule.title() + " · ") + getTranslation("law.title");
    }
}
