package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Papers attached, by their ids; one may stand without the list. */
record AttachmentsCell(String papers) implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return new FieldType(
                name, label, Kind.ATTACHMENT, "F", required, computed, null, List.of(), List.of(), 0, papers);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        var list = node.isString() ? JsonNodeFactory.instance.arrayNode().add(node) : node;
        return new TextsCell(0).read(list, path, type, today, faults);
    }

    @Override
    public JsonNode write(Object value) {
        return new TextsCell(0).write(value);
    }
}
