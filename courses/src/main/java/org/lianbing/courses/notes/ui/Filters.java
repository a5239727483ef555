package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.KnownNames;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.Tie;

/** What one looks for: the search field and the two filters beside it; the domain is chosen elsewhere. */
class Filters extends Div {
    private static final int PAUSE_MILLISECONDS = 180;

    final TextField text = new TextField();
    private final ComboBox<String> operation = new ComboBox<>();
    private final ComboBox<String> refusal = new ComboBox<>();
    private @Nullable String domain;
    private boolean told = true;

    Filters(Notebook notebook, KnownNames known, Runnable changed) {
        addClassName("lb-notes-filters");
        text.setPlaceholder(getTranslation("notes.search"));
        text.setAriaLabel(getTranslation("notes.search.label"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        text.setMaxLength(200);
        choices(operation, "notes.filter.operation", notebook.names(Tie.OPERATION));
        operation.setItemLabelGenerator(
                code -> code + known.title(code).map(title -> " " + title).orElse(""));
        choices(refusal, "notes.filter.refusal", notebook.names(Tie.REFUSAL));
        add(text, operation, refusal);
        Runnable tell = () -> {
            if (told) {
                changed.run();
            }
        };
        text.addValueChangeListener(change -> tell.run());
        operation.addValueChangeListener(change -> tell.run());
        refusal.addValueChangeListener(change -> tell.run());
    }

    private void choices(ComboBox<String> box, String key, List<String> codes) {
        box.setItems(codes);
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(
                typed -> box.setValue(typed.getDetail().strip().toUpperCase(Locale.ROOT)));
    }

    @Nullable
    String domain() {
        return domain;
    }

    void setDomain(@Nullable String code) {
        domain = code;
    }

    NoteQuery query(int limit) {
        return new NoteQuery(text.getValue(), domain, operation.getValue(), refusal.getValue(), limit, 0);
    }

    boolean isEmpty() {
        return text.isEmpty() && domain == null && operation.isEmpty() && refusal.isEmpty();
    }

    void clear() {
        read(QueryParameters.empty());
    }

    /** Takes what the address says, without telling anybody. */
    void read(QueryParameters address) {
        told = false;
        text.setValue(address.getSingleParameter("q").orElse(""));
        domain = code(address, "domain").filter(KnownNames.DOMAINS::contains).orElse(null);
        operation.setValue(code(address, "operation").orElse(null));
        refusal.setValue(code(address, "refusal").orElse(null));
        told = true;
    }

    private static Optional<String> code(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty());
    }

    /** The address that leads to the same again. */
    Location address() {
        var query = query(1);
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", query.text());
        put(parameters, "domain", query.domain());
        put(parameters, "operation", query.operation());
        put(parameters, "refusal", query.refusal());
        return new Location("notes", QueryParameters.simple(parameters));
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }
}
