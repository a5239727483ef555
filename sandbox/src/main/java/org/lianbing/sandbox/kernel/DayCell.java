package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import org.lianbing.sandbox.value.WrittenDay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A date as ISO text. */
record DayCell() implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return Cells.field(name, label, Kind.DATE, "D", required, computed);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        try {
            return node.isString() ? WrittenDay.parse(node.asString()) : Cells.wrong(path, type, faults);
        } catch (DateTimeParseException notADate) {
            faults.add(path, "CV05", type.label() + " 格式错误，应为 D(YYYY-MM-DD)，且为真实日期");
            return null;
        }
    }

    @Override
    public JsonNode write(Object value) {
        return JsonNodeFactory.instance.stringNode(value.toString());
    }
}
