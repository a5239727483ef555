package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import org.lianbing.sandbox.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Text within its length and pattern. */
record TextCell(int min, int max, Limits.@Nullable Matching matching) implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        var notation = (max > 100 ? "T(" : "C(") + max + ")";
        return new FieldType(
                name, label, Kind.TEXT, notation, required, computed, null, List.of(), List.of(), max, null);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        if (!node.isString()) {
            return Cells.wrong(path, type, faults);
        }
        var value = node.asString();
        if (!value.equals(value.strip())) {
            faults.add(path, "CV05", type.label() + " 首尾不得有空格");
        } else if (value.length() > max) {
            faults.add(path, "CV05", type.label() + " 格式错误，应为 " + type.notation() + "，现有 " + value.length() + " 个字符");
        } else if (value.length() < min) {
            faults.add(path, "CV05", type.label() + " 至少 " + min + " 个字符，现有 " + value.length() + " 个");
        } else if (matching != null && !Pattern.matches(matching.value(), value)) {
            faults.add(path, "CV05", type.label() + " 格式错误，应为" + matching.says());
        } else {
            return value;
        }
        return null;
    }

    @Override
    public JsonNode write(Object value) {
        return JsonNodeFactory.instance.stringNode(value.toString());
    }
}
