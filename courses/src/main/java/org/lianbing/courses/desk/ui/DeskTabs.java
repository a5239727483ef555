package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The middle of the desk: a tab per form, taxpayer and list, each known by a key and opened once. */
final class DeskTabs extends Div {
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private final Map<String, Tab> open = new LinkedHashMap<>();
    private final Map<Tab, Component> pages = new LinkedHashMap<>();
    private final Map<String, Tab> closable = new LinkedHashMap<>();
    private final BiConsumer<String, Component> shown;

    /** @param shown runs whenever a page came to the front, with its key */
    DeskTabs(BiConsumer<String, Component> shown) {
        this.shown = shown;
        addClassName("lb-desk-middle");
        tabs.addClassName("lb-desk-tabs");
        content.addClassName("lb-desk-content");
        content.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0");
        tabs.addSelectedChangeListener(change -> show(change.getSelectedTab()));
        // The element's own scroll box takes no focus by itself, yet its tabindex stands between a tab list and its
        // tabs.
        tabs.addAttachListener(attach ->
                tabs.getElement().executeJs("this.shadowRoot?.getElementById('scroll')?.removeAttribute('tabindex')"));
        add(tabs, content);
    }

    void clear() {
        open.clear();
        pages.clear();
        closable.clear();
        tabs.removeAll();
        content.removeAll();
    }

    /** Adds a tab that stays. */
    void addFixed(String key, String title, Component page) {
        add(key, new Tab(title), page);
    }

    /** Opens a page in a tab of its own, or brings it to the front if it is open. */
    void openOrSelect(String key, String title, Supplier<Component> page) {
        if (!open.containsKey(key)) {
            var tab = new Tab(title);
            tab.add(cross(key));
            closable.put(key, tab);
            add(key, tab, page.get());
        }
        select(key);
    }

    /** For the mouse only, since nothing in a tab may take the focus; keys close the tab at the front with Esc. */
    private Span cross(String key) {
        var cross = new Span(VaadinIcon.CLOSE_SMALL.create());
        cross.addClassName("lb-tab-cross");
        cross.getElement().setAttribute("aria-hidden", "true");
        cross.addClickListener(click -> close(key));
        return cross;
    }

    void select(String key) {
        var tab = open.get(key);
        if (tab != null) {
            tabs.setSelectedTab(tab);
            show(tab);
        }
    }

    void rename(String key, String title) {
        Optional.ofNullable(open.get(key)).ifPresent(tab -> tab.setLabel(title));
    }

    /** Closes the tab at the front if it can be closed. */
    void closeSelected() {
        keyOf(closable, tabs.getSelectedTab()).ifPresent(this::close);
    }

    private void add(String key, Tab tab, Component page) {
        open.put(key, tab);
        pages.put(tab, page);
        tabs.add(tab);
    }

    private void close(String key) {
        var tab = closable.remove(key);
        if (tab != null) {
            open.remove(key);
            pages.remove(tab);
            tabs.remove(tab);
            select(open.keySet().iterator().next());
        }
    }

    private void show(@Nullable Tab tab) {
        var page = tab == null ? null : pages.get(tab);
        if (tab != null && page != null && page.getParent().isEmpty()) {
            content.removeAll();
            content.add(page);
            content.getElement().setAttribute("aria-label", tab.getLabel());
            keyOf(open, tab).ifPresent(key -> shown.accept(key, page));
        }
    }

    private static Optional<String> keyOf(Map<String, Tab> tabs, @Nullable Tab tab) {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue() == tab)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
