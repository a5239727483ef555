package org.lianbing.courses.classroom.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.courses.classroom.ClassState;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Tone;

/** A row for each person; rows stay where they are and change in place, so that eyes and keyboard keep their place. */
final class ClassTable extends Div {
    private static final int SHORTEST_TRACK = 12;
    private static final List<String> COLUMNS =
            List.of("person", "phase", "last", "entries", "refused", "waiting", "track", "score");

    private final Clock clock;
    private final HtmlContainer rows = new HtmlContainer("tbody");
    private final Map<Long, PersonRow> byAccount = new LinkedHashMap<>();

    ClassTable(Clock clock) {
        this.clock = clock;
        addClassNames("lb-table-box", "lb-class");
        var caption = new HtmlContainer("caption");
        caption.setText(getTranslation("classroom.class"));
        caption.addClassName("lb-visually-hidden");
        var titles = new HtmlContainer("tr");
        COLUMNS.forEach(column -> titles.add(title(column)));
        var head = new HtmlContainer("thead");
        head.add(titles);
        var table = new HtmlContainer("table");
        table.addClassName("lb-table");
        table.add(caption, head, rows);
        add(table);
    }

    private HtmlContainer title(String column) {
        var title = new HtmlContainer("th");
        title.setText(getTranslation("classroom.column." + column));
        title.getElement().setAttribute("scope", "col");
        title.setClassName("lb-class-" + column);
        return title;
    }

    void show(ClassState state) {
        getElement().getStyle().set("--longest", String.valueOf(Math.max(SHORTEST_TRACK, state.longest())));
        var now = clock.instant();
        for (var standing : state.people()) {
            var row = byAccount.computeIfAbsent(standing.person().id(), id -> {
                var added = new PersonRow(standing.person());
                rows.add(added);
                return added;
            });
            row.show(standing, now);
        }
    }

    /** A refusal's code, with its sentence for those who point at it or have it read. */
    static Span refusal(String code, String sentence) {
        var chip = new Chip(code, Tone.BAD);
        chip.setTitle(sentence);
        chip.getElement().setAttribute("aria-label", code + " " + sentence);
        chip.getElement().setAttribute("role", "note");
        return chip;
    }
}
