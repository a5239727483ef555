package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.NavSource;
import org.lianbing.courses.look.PaletteEntry;
import org.lianbing.courses.look.PaletteSource;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.wording.Wording;
import org.springframework.stereotype.Component;

/** Drills in the rail and in the palette. */
@Component
class DrillPages implements NavSource, PaletteSource {
    private final Drills drills;
    private final Wording wording;

    DrillPages(Drills drills, Wording wording) {
        this.drills = drills;
        this.wording = wording;
    }

    @Override
    public List<NavItem> pages() {
        return List.of(NavItem.rail("drill.rail", VaadinIcon.ACADEMY_CAP, DrillsView.class, 10));
    }

    @Override
    public List<PaletteEntry> find(String query) {
        return drills.scenarios().stream()
                .map(scenario -> new PaletteEntry(
                        scenario.id(),
                        scenario.title(),
                        wording.sayHere("drill.rail"),
                        "drills",
                        Math.max(PinyinMatch.score(scenario.title(), query), PinyinMatch.score(scenario.id(), query))))
                .filter(entry -> entry.score() > 0)
                .toList();
    }
}
