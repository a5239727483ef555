package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.sandbox.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Papers attached to a form, chosen from those that lie on the desk at that moment; where none lie there, typed by number. */
final class PapersBox implements FieldBox {
    private final Supplier<List<FieldType.Option>> papers;
    private final MultiSelectComboBox<FieldType.Option> field;
    private final List<Runnable> listeners = new ArrayList<>();

    PapersBox(FieldType type, String label, Supplier<List<FieldType.Option>> papers) {
        this.papers = papers;
        this.field = new MultiSelectComboBox<>(label);
        field.setRequiredIndicatorVisible(type.required());
        field.setManualValidation(true);
        field.setPlaceholder(String.valueOf(type.papers()));
        field.setItemLabelGenerator(FieldType.Option::label);
        field.setItems(query ->
                matching(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> add(typed.getDetail().strip()));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changedByHand();
            }
        });
        field.addFocusListener(focus -> field.getDataProvider().refreshAll());
    }

    private Stream<FieldType.Option> matching(String typed) {
        return papers.get().stream()
                .filter(paper -> paper.label().contains(typed) || PinyinMatch.matches(paper.label(), typed));
    }

    private void add(String typed) {
        var fitting = matching(typed).toList();
        var chosen = new LinkedHashSet<>(field.getValue());
        chosen.add(fitting.size() == 1 ? fitting.getFirst() : option(typed));
        field.setValue(chosen);
        changedByHand();
    }

    private void changedByHand() {
        fault("");
        listeners.forEach(Runnable::run);
    }

    private FieldType.Option option(String id) {
        return papers.get().stream()
                .filter(paper -> paper.code().equals(id))
                .findFirst()
                .orElseGet(() -> new FieldType.Option(id, id));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable JsonNode value() {
        if (field.isEmpty()) {
            return null;
        }
        var ids = JsonNodeFactory.instance.arrayNode();
        field.getValue().forEach(paper -> ids.add(paper.code()));
        return ids;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        var chosen = new LinkedHashSet<FieldType.Option>();
        if (value != null) {
            value.forEach(id -> chosen.add(option(id.asString())));
        }
        field.setValue(chosen);
    }

    @Override
    public void fault(String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public int width() {
        return 2;
    }
}
