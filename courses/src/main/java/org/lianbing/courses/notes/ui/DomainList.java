package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The domains with how many notes each holds of what is looked for; clicking narrows the search to one. */
class DomainList extends Nav {
    private final Consumer<@Nullable String> chosen;

    DomainList(Consumer<@Nullable String> chosen) {
        this.chosen = chosen;
        addClassName("lb-notes-domains");
        getElement().setAttribute("aria-label", getTranslation("notes.domains"));
    }

    void show(Map<String, Integer> counts, @Nullable String current) {
        removeAll();
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        add(button(getTranslation("notes.domain.all"), all, null, current == null));
        counts.forEach((code, count) -> {
            if (count > 0 || code.equals(current)) {
                add(button(getTranslation("notes.domain." + code), count, code, code.equals(current)));
            }
        });
    }

    private NativeButton button(String name, int count, @Nullable String code, boolean pressed) {
        var button = new NativeButton();
        button.add(new Span(name), new Span(String.valueOf(count)));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.addClickListener(click -> chosen.accept(pressed ? null : code));
        return button;
    }
}
