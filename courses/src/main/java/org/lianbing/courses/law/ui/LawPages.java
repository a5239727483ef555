package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.NavSource;
import org.lianbing.courses.look.PaletteEntry;
import org.lianbing.courses.look.PaletteSource;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.law.LawRules;
import org.springframework.stereotype.Component;

/** The law in the rail, and its rules in the palette. */
@Component
class LawPages implements NavSource, PaletteSource {
    private final Wording wording;

    LawPages(Wording wording) {
        this.wording = wording;
    }

    @Override
    public List<NavItem> pages() {
        return List.of(
                NavItem.rail("law.rail", VaadinIcon.CALC, RulesView.class, 70),
                NavItem.hidden("law.values.title", VaadinIcon.TABLE, ValuesView.class));
    }

    @Override
    public List<PaletteEntry> find(String query) {
        var kind = wording.say(UI.getCurrent().getLocale(), "law.palette");
        return LawRules.all().stream()
                .map(rule -> new PaletteEntry(
                        rule.id(),
                        rule.title(),
                        kind,
                        "law/" + rule.id(),
                        Math.max(PinyinMatch.score(rule.title(), query), PinyinMatch.score(rule.id(), query))))
                .filter(entry -> entry.score() > 0)
                .toList();
    }
}
