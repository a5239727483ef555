package org.lianbing.sandbox.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record type as a form: reads JSON into it with all faults at once, and writes it back under the same names. */
final class FormModel {
    /** More unknown names than these are not told one by one. */
    private static final int MOST_UNKNOWN = 100;

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<FieldModel> fields;
    private final List<FieldType> fieldTypes;
    private final Set<String> names = new LinkedHashSet<>();

    private FormModel(Class<?> type, Constructor<?> constructor, List<FieldModel> fields) {
        this.type = type;
        this.constructor = constructor;
        this.fields = fields;
        this.fieldTypes =
                fields.stream().flatMap(field -> field.fieldTypes().stream()).toList();
        fieldTypes.forEach(field -> {
            if (!names.add(field.name())) {
                throw new IllegalStateException(type.getName() + " 有两个字段 " + field.name());
            }
        });
    }

    /** @throws IllegalStateException if a component has a type no field can hold, or lacks its label */
    static FormModel of(Class<?> type, String prefix) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type.getName() + " 不是 record");
        }
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            var fields = Arrays.stream(components)
                    .map(component -> FieldModel.of(component, prefix))
                    .toList();
            return new FormModel(type, constructor, fields);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Class<?> type() {
        return type;
    }

    /** The fields as they stand on the form, flattened records resolved. */
    List<FieldType> fieldTypes() {
        return fieldTypes;
    }

    List<FieldModel> fields() {
        return fields;
    }

    /** Reads a whole form; null if there are faults. Unknown names are faults. */
    @Nullable
    Object read(JsonNode json, LocalDate today, Faults faults) {
        if (!json.isObject()) {
            faults.add("", "CV05", "表单应为 JSON 对象");
            return null;
        }
        refuseUnknown(json, "", faults);
        return readAt(json, "", today, faults);
    }

    /**
     * Reads the record out of an object whose names were checked already.
     *
     * @param today the day codes must be valid on; null reads back what was accepted once, whatever the tables say now
     */
    @Nullable
    Object readAt(JsonNode json, String path, @Nullable LocalDate today, Faults faults) {
        var before = faults.list().size();
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).read(json, path, today, faults);
        }
        if (faults.list().size() > before) {
            return null;
        }
        return construct(values, path, faults);
    }

    void refuseUnknown(JsonNode json, String path, Faults faults) {
        json.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .limit(MOST_UNKNOWN)
                .forEach(name ->
                        faults.add(path + name, "unknown_field", "没有字段 " + name + "，可用字段：" + String.join("、", names)));
    }

    ObjectNode write(Object record) {
        var json = JsonNodeFactory.instance.objectNode();
        writeTo(json, record);
        return json;
    }

    void writeTo(ObjectNode json, Object record) {
        fields.forEach(field -> field.write(json, record));
    }

    private @Nullable Object construct(@Nullable Object[] values, String path, Faults faults) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException wrong) {
            if (wrong.getCause() instanceof IllegalArgumentException fault) {
                faults.add(path, "CV05", String.valueOf(fault.getMessage()));
                return null;
            }
            throw new IllegalStateException(wrong.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
