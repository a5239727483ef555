package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Yes or no: a JSON boolean, or Y and N. */
record YesNoCell() implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return Cells.field(name, label, Kind.YES_NO, "B", required, computed);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        var text = node.isString() ? node.asString() : "";
        return switch (text) {
            case "Y", "true" -> true;
            case "N", "false" -> false;
            default -> Cells.wrong(path, type, faults);
        };
    }

    @Override
    public JsonNode write(Object value) {
        return JsonNodeFactory.instance.booleanNode((Boolean) value);
    }
}
