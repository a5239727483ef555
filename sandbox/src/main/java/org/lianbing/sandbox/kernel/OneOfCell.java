package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import org.lianbing.sandbox.value.Choice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A code of a closed list. */
record OneOfCell(Object[] constants) implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        var options = Arrays.stream(constants)
                .map(constant -> option((Choice) constant))
                .toList();
        var notation = "E(" + options.getFirst().code().length() + ")";
        return new FieldType(name, label, Kind.CHOICE, notation, required, computed, null, options, List.of(), 0, null);
    }

    private static FieldType.Option option(Choice choice) {
        return new FieldType.Option(
                choice.code(), choice.label(), choice instanceof Enum<?> constant ? constant.name() : "");
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        var code = node.isString() ? node.asString() : node.toString();
        for (var constant : constants) {
            if (((Choice) constant).code().equals(code)) {
                return constant;
            }
        }
        faults.add(path, "CV06", type.label() + " 代码 " + code + " 不存在");
        return null;
    }

    @Override
    public JsonNode write(Object value) {
        return JsonNodeFactory.instance.stringNode(((Choice) value).code());
    }
}
