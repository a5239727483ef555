package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import org.lianbing.sandbox.value.CodeTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A code of an open code table. */
record CodeCell(String table, boolean anyDay) implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return new FieldType(name, label, Kind.CODE, "E", required, computed, table, List.of(), List.of(), 0, null);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        if (!node.isString()) {
            return Cells.wrong(path, type, faults);
        }
        var code = node.asString();
        if (today != null && !isKnown(code, today)) {
            faults.add(path, "CV06", type.label() + " 代码 " + code + " 不存在或在 " + today + " 无效");
            return null;
        }
        return code;
    }

    @Override
    public JsonNode write(Object value) {
        return JsonNodeFactory.instance.stringNode(value.toString());
    }

    private boolean isKnown(String code, LocalDate today) {
        var codes = CodeTables.named(table);
        return anyDay ? codes.contains(code) : codes.find(code, today).isPresent();
    }
}
