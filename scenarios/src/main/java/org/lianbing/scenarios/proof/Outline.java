package org.lianbing.scenarios.proof;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as an indented outline: records by their components, what is empty left out. */
final class Outline {
    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    void section(String title, Object value) {
        if (!isEmpty(value)) {
            text.append("── ").append(title).append('\n');
            write(value, "");
            text.append('\n');
        }
    }

    private void write(Object value, String indent) {
        switch (value) {
            case Iterable<?> rows -> rows.forEach(row -> row(row, indent));
            case Map<?, ?> map -> map.forEach((name, content) -> field(String.valueOf(name), content, indent));
            case Record fields
            when isStructure(fields) -> {
                for (var component : fields.getClass().getRecordComponents()) {
                    field(component.getName(), read(component, fields), indent);
                }
            }
            default -> text.append(indent).append(value).append('\n');
        }
    }

    private void row(@Nullable Object row, String indent) {
        if (row instanceof Record fields && isStructure(fields)) {
            text.append(indent).append("-\n");
            write(row, indent + "  ");
        } else {
            text.append(indent).append("- ").append(row).append('\n');
        }
    }

    private void field(String name, @Nullable Object value, String indent) {
        if (value == null || isEmpty(value)) {
            return;
        }
        if (value instanceof Iterable
                || value instanceof Map
                || (value instanceof Record fields && isStructure(fields))) {
            text.append(indent).append(name).append(":\n");
            write(value, indent + "  ");
        } else {
            text.append(indent).append(name).append(": ").append(value).append('\n');
        }
    }

    /** Identifiers, amounts and their like say themselves what they are. */
    private static boolean isStructure(Record value) {
        return !value.getClass().getPackageName().equals("org.lianbing.sandbox.value");
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case Iterable<?> rows -> !rows.iterator().hasNext();
            case Map<?, ?> map -> map.isEmpty();
            case String words -> words.isEmpty();
            default -> false;
        };
    }

    private static @Nullable Object read(java.lang.reflect.RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
