package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.sandbox.law.LawRules;
import org.lianbing.sandbox.law.rule.LawRule;

/** 试算: all rules by field of law. */
@Route(value = "law", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/pages.css")
class RulesView extends Div implements HasDynamicTitle {
    private final Div groups = new Div();

    RulesView() {
        addClassName("lb-page");
        groups.addClassNames("lb-link-cards", "lb-rules");
        var search = new TextField();
        search.setPlaceholder(getTranslation("law.find"));
        search.setAriaLabel(getTranslation("law.find"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(typed -> show(typed.getValue().strip()));
        search.setWidthFull();
        search.setAutofocus(true);
        var values = new Anchor("law/values", getTranslation("law.values"));
        add(new PageHead(getTranslation("law.title"), getTranslation("law.line"), values), search, groups);
        show("");
    }

    private void show(String typed) {
        groups.removeAll();
        for (var group : LawRules.groups()) {
            var rules = group.rules().stream().filter(rule -> fits(rule, typed)).toList();
            if (!rules.isEmpty()) {
                var list = new Div();
                list.addClassName("lb-link-list");
                rules.forEach(rule -> list.add(line(rule)));
                groups.add(new Card(group.title(), list));
            }
        }
        if (groups.getComponentCount() == 0) {
            groups.add(new EmptyState(
                    VaadinIcon.SEARCH, getTranslation("law.nothing", typed), getTranslation("law.nothing.next")));
        }
    }

    private static boolean fits(LawRule rule, String typed) {
        return typed.isEmpty() || PinyinMatch.matches(rule.title(), typed) || PinyinMatch.matches(rule.id(), typed);
    }

    private static Anchor line(LawRule rule) {
        var id = new Span(rule.id());
        id.addClassName("lb-mono");
        var title = new Span(rule.title());
        title.addClassName("lb-grow");
        var link = new Anchor("law/" + rule.id());
        link.add(List.of(id, title));
        link.addClassName("lb-link-line");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("law.title") + " · " + getTranslation("look.brand");
    }
}
