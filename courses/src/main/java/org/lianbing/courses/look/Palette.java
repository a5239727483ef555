package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The field that finds everything: {@code Ctrl+K} from anywhere, type a code, Chinese, pinyin or initials, choose with
 * the arrows, go with Enter, leave with Esc. The keys are handled in {@code look/palette.js} so that they answer at once.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@JavaScript("context://look/palette.js")
public class Palette extends Div {
    private static final int SHOWN = 12;
    private static final int PAUSE_MILLISECONDS = 120;

    private final ObjectProvider<PaletteSource> sources;
    private final Input field = new Input();
    private final Div list = new Div();

    Palette(ObjectProvider<PaletteSource> sources) {
        this.sources = sources;
        addClassName("lb-palette");
        getElement().setAttribute("role", "search");
        field.setPlaceholder(getTranslation("look.palette"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.addValueChangeListener(typed -> show(typed.getValue()));
        var input = field.getElement();
        input.setAttribute("role", "combobox");
        input.setAttribute("aria-label", getTranslation("look.palette"));
        input.setAttribute("aria-controls", "lb-palette-list");
        input.setAttribute("aria-expanded", "false");
        input.setAttribute("aria-autocomplete", "list");
        input.setAttribute("autocomplete", "off");
        input.setAttribute("spellcheck", "false");
        list.setId("lb-palette-list");
        list.addClassName("lb-palette-list");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("look.palette.found"));
        var key = new Span("Ctrl K");
        key.addClassName("lb-key");
        key.getElement().setAttribute("aria-hidden", "true");
        add(field, key, list);
        addAttachListener(attach -> getElement().executeJs("window.lianbingPalette(this)"));
    }

    /** Puts the cursor into the field. */
    public void open() {
        field.focus();
        field.getElement().executeJs("this.select()");
    }

    /** Opens the palette of the page that this component stands in. */
    public static void openIn(Component somewhere) {
        somewhere
                .getUI()
                .flatMap(ui -> ui.getChildren().flatMap(Palette::within).findFirst())
                .ifPresent(Palette::open);
    }

    private static Stream<Palette> within(Component component) {
        return component instanceof Palette palette
                ? Stream.of(palette)
                : component.getChildren().flatMap(Palette::within);
    }

    private void show(String query) {
        list.removeAll();
        var found = query.isBlank() ? List.<PaletteEntry>of() : find(query.strip());
        found.forEach(entry -> list.add(option(entry)));
        if (!query.isBlank() && found.isEmpty()) {
            var nothing = new Div(getTranslation("look.palette.nothing", query.strip()));
            nothing.addClassName("lb-palette-nothing");
            nothing.getElement().setAttribute("role", "option");
            nothing.getElement().setAttribute("aria-disabled", "true");
            list.add(nothing);
        }
        getElement().executeJs("window.lianbingPalette(this).refresh($0)", query.strip());
    }

    private List<PaletteEntry> find(String query) {
        return sources.orderedStream()
                .flatMap(source -> source.find(query).stream())
                .sorted(Comparator.comparingInt(PaletteEntry::score)
                        .reversed()
                        .thenComparing(PaletteEntry::code)
                        .thenComparing(PaletteEntry::title))
                .limit(SHOWN)
                .toList();
    }

    private Component option(PaletteEntry entry) {
        var code = new Span(entry.code());
        code.addClassName("lb-palette-code");
        var title = new Span(entry.title());
        title.addClassName("lb-palette-title");
        var kind = new Span(entry.kind());
        kind.addClassName("lb-palette-kind");
        var option = new Div(code, title, kind);
        option.addClassName("lb-palette-option");
        option.getElement().setAttribute("role", "option");
        option.addClickListener(click -> go(entry));
        return option;
    }

    private void go(PaletteEntry entry) {
        field.clear();
        list.removeAll();
        getElement().executeJs("window.lianbingPalette(this).close()");
        var place = new Location(entry.path());
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
