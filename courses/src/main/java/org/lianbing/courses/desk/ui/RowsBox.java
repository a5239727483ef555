package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rows of a form, as many as needed: a small form in each row, or plain texts. */
final class RowsBox implements FieldBox {
    private final FieldType type;
    private final FieldBoxes kinds;
    private final Div box = new Div();
    private final Div rows = new Div();
    private final Span message = new Span();
    private final List<Row> shown = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    private record Row(Div line, Map<String, FieldBox> cells) {}

    RowsBox(FieldType type, FieldBoxes kinds) {
        this.type = type;
        this.kinds = kinds;
        var label = kinds.terms().field(type);
        box.addClassName("lb-rows");
        box.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        var title = new HtmlContainer("h2");
        title.setText(label + (type.required() ? " *" : ""));
        message.addClassName("lb-rows-fault");
        var add = new Button(box.getTranslation("desk.rows.add"), VaadinIcon.PLUS.create(), click -> {
            addRow(null);
            changed();
            focusLastRow();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        box.add(title, rows, message, add);
        if (type.required()) {
            addRow(null);
        }
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public @Nullable JsonNode value() {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var row : shown) {
            if (isPlain()) {
                var text = row.cells().values().iterator().next().value();
                if (text != null) {
                    array.add(text);
                }
            } else {
                var object = JsonNodeFactory.instance.objectNode();
                row.cells().forEach((name, cell) -> {
                    var value = cell.value();
                    if (value != null) {
                        object.set(name, value);
                    }
                });
                array.add(object);
            }
        }
        return array.isEmpty() ? null : array;
    }

    @Override
    public void show(@Nullable JsonNode value) {
        shown.clear();
        rows.removeAll();
        if (value != null) {
            value.forEach(this::addRow);
        }
        if (shown.isEmpty() && type.required()) {
            addRow(null);
        }
    }

    @Override
    public void fault(String text) {
        message.setText(text);
        shown.forEach(row -> row.cells().values().forEach(cell -> cell.fault("")));
    }

    /** Shows a fault at a cell: {@code [0].rate}. */
    void fault(String path, String text) {
        var index = Integer.parseInt(path.substring(1, path.indexOf(']')));
        var column = path.contains(".") ? path.substring(path.indexOf('.') + 1) : "";
        if (index < shown.size()) {
            var cell = shown.get(index).cells().get(column);
            if (cell == null) {
                message.setText(text);
            } else {
                cell.fault(text);
            }
        }
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public int width() {
        return 3;
    }

    private boolean isPlain() {
        return type.columns().size() == 1 && type.columns().getFirst().name().isEmpty();
    }

    private void addRow(@Nullable JsonNode value) {
        var line = new Div();
        line.addClassName("lb-rows-row");
        Map<String, FieldBox> cells = new LinkedHashMap<>();
        for (var column : type.columns()) {
            var cell = kinds.of(column, kinds.terms().column(type, column));
            cell.onChange(this::changed);
            if (value != null) {
                cell.show(isPlain() ? value : value.get(column.name()));
            }
            cells.put(column.name(), cell);
            line.add(cell.component());
        }
        var row = new Row(line, cells);
        var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(box.getTranslation("desk.rows.remove"));
        line.add(remove);
        shown.add(row);
        rows.add(line);
    }

    private void focusLastRow() {
        if (shown.getLast().cells().values().iterator().next().component() instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private void remove(Row row) {
        shown.remove(row);
        rows.remove(row.line());
        changed();
    }

    private void changed() {
        message.setText("");
        listeners.forEach(Runnable::run);
    }
}
