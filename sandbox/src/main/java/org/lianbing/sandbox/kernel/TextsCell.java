package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rows of plain text. */
record TextsCell(int min) implements Cell {
    private static final int LONGEST = 80;

    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        var column = Cells.field("", label, Kind.TEXT, "C(" + LONGEST + ")", true, false);
        return new FieldType(
                name, label, Kind.ROWS, "L", required, computed, null, List.of(), List.of(column), 0, null);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        if (!node.isArray()) {
            return Cells.wrong(path, type, faults);
        }
        List<String> texts = new ArrayList<>();
        for (var item : node) {
            if (!item.isString() || item.asString().isBlank() || item.asString().length() > LONGEST) {
                return Cells.wrong(path, type, faults);
            }
            texts.add(item.asString());
        }
        if (texts.size() < min) {
            faults.add(path, "CV04", type.label() + " 不能为空，至少 " + min + " 项");
            return null;
        }
        return List.copyOf(texts);
    }

    @Override
    public JsonNode write(Object value) {
        var array = JsonNodeFactory.instance.arrayNode();
        ((List<?>) value).forEach(text -> array.add(text.toString()));
        return array;
    }
}
