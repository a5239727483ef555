package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Fault;
import org.lianbing.sandbox.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a form in a grid of three columns, read and shown as one JSON object. */
final class FormFields extends Div {
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final List<FieldType> types;

    FormFields(List<FieldType> types, FormPlace place) {
        this.types = types;
        addClassName("lb-fields");
        var kinds = new FieldBoxes(this::getTranslation, Terms.in(getLocale()), place);
        for (var type : types) {
            var box = kinds.of(type);
            boxes.put(type.name(), box);
            var cell = new Div(box.component());
            cell.addClassNames("lb-field", "lb-field-" + box.width());
            add(cell);
        }
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        boxes.forEach((name, box) -> {
            var value = box.value();
            if (value != null) {
                json.set(name, value);
            }
        });
        return json;
    }

    /** What was filled in by hand: without computed fields that show what was computed. */
    ObjectNode withoutComputed(ObjectNode computed) {
        var json = json();
        types.stream()
                .filter(type -> type.computed() && same(json.get(type.name()), computed.get(type.name())))
                .forEach(type -> json.remove(type.name()));
        return json;
    }

    void show(JsonNode json) {
        boxes.forEach((name, box) -> box.show(json.get(name)));
    }

    void show(String field, @Nullable JsonNode value) {
        var box = boxes.get(field);
        if (box != null) {
            box.show(value);
        }
    }

    /** Shows computed values in the computed fields that were left empty or computed before. */
    void showComputed(JsonNode computed, ObjectNode before) {
        for (var type : types) {
            var box = boxes.get(type.name());
            if (type.computed() && box != null && (box.value() == null || same(box.value(), before.get(type.name())))) {
                box.show(computed.get(type.name()));
            }
        }
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one != null && other != null && one.asString().equals(other.asString());
    }

    /** Shows each fault at its field and answers with those that belong to none. */
    List<Fault> showFaults(List<Fault> faults) {
        boxes.values().forEach(box -> box.fault(""));
        List<Fault> elsewhere = new ArrayList<>();
        for (var fault : faults) {
            var bracket = fault.field().indexOf('[');
            var name = bracket < 0 ? fault.field() : fault.field().substring(0, bracket);
            var box = boxes.get(name);
            if (box == null) {
                elsewhere.add(fault);
            } else if (bracket > 0 && box instanceof RowsBox rows) {
                rows.fault(fault.field().substring(bracket), fault.message());
            } else {
                box.fault(fault.message());
            }
        }
        return elsewhere;
    }

    void onChange(Runnable listener) {
        boxes.values().forEach(box -> box.onChange(listener));
    }
}
