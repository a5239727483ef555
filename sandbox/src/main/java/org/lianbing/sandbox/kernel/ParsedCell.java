package org.lianbing.sandbox.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An identifier or period: a value type with a static {@code of(String)} that says what is wrong. */
record ParsedCell(Method of, Kind kind, String notation) implements Cell {
    ParsedCell(Class<?> type, Kind kind, String notation) {
        this(parser(type), kind, notation);
    }

    private static Method parser(Class<?> type) {
        try {
            return type.getMethod("of", String.class);
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException("类型 " + type.getName() + " 不能作字段：没有 of(String)");
        }
    }

    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return Cells.field(name, label, kind, notation, required, computed);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        if (!node.isString()) {
            return Cells.wrong(path, type, faults);
        }
        try {
            return of.invoke(null, node.asString());
        } catch (InvocationTargetException wrong) {
            if (wrong.getCause() instanceof IllegalArgumentException fault) {
                faults.add(path, "CV05", type.label() + "：" + fault.getMessage());
                return null;
            }
            throw new IllegalStateException(wrong.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public JsonNode write(Object value) {
        return JsonNodeFactory.instance.stringNode(value.toString());
    }
}
