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

/** Rows of a nested record. */
record RowsCell(FormModel model, int min) implements Cell {
    private static final int MOST = 1000;

    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return new FieldType(
                name, label, Kind.ROWS, "L", required, computed, null, List.of(), model.fieldTypes(), 0, null);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        if (!node.isArray()) {
            return Cells.wrong(path, type, faults);
        }
        if (node.size() < min || node.size() > MOST) {
            faults.add(path, "CV04", type.label() + " 应有 " + min + " 至 " + MOST + " 行，现有 " + node.size() + " 行");
            return null;
        }
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            var row = readRow(node.get(i), path + "[" + i + "]", today, faults);
            if (row != null) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private @Nullable Object readRow(JsonNode json, String path, @Nullable LocalDate today, Faults faults) {
        if (!json.isObject()) {
            faults.add(path, "CV05", "每一行应为 JSON 对象");
            return null;
        }
        model.refuseUnknown(json, path + ".", faults);
        return model.readAt(json, path + ".", today, faults);
    }

    @Override
    public JsonNode write(Object value) {
        var array = JsonNodeFactory.instance.arrayNode();
        ((List<?>) value).forEach(row -> array.add(model.write(row)));
        return array;
    }
}
