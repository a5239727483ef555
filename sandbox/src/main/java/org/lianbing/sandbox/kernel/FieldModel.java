package org.lianbing.sandbox.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Attachment;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Flattened;
import org.lianbing.sandbox.Limits.NotFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One record component as a form field; a flattened component stands for the fields of its record. */
final class FieldModel {
    private final RecordComponent component;
    private final FieldType type;
    private final Cell cell;
    private final @Nullable FormModel flattened;
    private final boolean notFuture;
    private final boolean needed;

    private FieldModel(RecordComponent component, FieldType type, Cell cell, @Nullable FormModel flattened) {
        this.component = component;
        this.type = type;
        this.cell = cell;
        this.flattened = flattened;
        this.notFuture = component.isAnnotationPresent(NotFuture.class);
        this.needed = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static FieldModel of(RecordComponent component, String prefix) {
        component.getAccessor().setAccessible(true);
        var name = prefix + Names.snake(component.getName());
        var flat = component.getAnnotation(Flattened.class);
        if (flat != null) {
            var model = FormModel.of(component.getType(), prefix + flat.value());
            return new FieldModel(component, Cells.placeholder(name), Cells.NONE, model);
        }
        var label = component.getAnnotation(Label.class);
        if (label == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getName() + "." + component.getName() + " 缺少 @Label");
        }
        var cell = Cells.of(component, label.value());
        return new FieldModel(
                component, cell.type(name, label.value(), isRequired(component), isComputed(component)), cell, null);
    }

    List<FieldType> fieldTypes() {
        return flattened == null ? List.of(type) : flattened.fieldTypes();
    }

    FieldType type() {
        return type;
    }

    RecordComponent component() {
        return component;
    }

    boolean isNotFuture() {
        return notFuture;
    }

    /** Whether an attachment must be there; an optional one is {@code @Nullable}. */
    boolean isNeeded() {
        return needed;
    }

    @Nullable
    FormModel flattened() {
        return flattened;
    }

    /** The rows' own form, null unless this field holds rows of records. */
    @Nullable
    FormModel rows() {
        return cell instanceof RowsCell rows ? rows.model() : null;
    }

    @Nullable
    Object read(JsonNode form, String path, @Nullable LocalDate today, Faults faults) {
        if (flattened != null) {
            return flattened.readAt(form, path, today, faults);
        }
        var node = form.get(type.name());
        var empty = node == null
                || node.isNull()
                || (node.isString() && node.asString().isEmpty());
        if (empty) {
            return readMissing(path, faults);
        }
        return cell.read(node, path + type.name(), type, today, faults);
    }

    private @Nullable Object readMissing(String path, Faults faults) {
        if (type.kind() == FieldType.Kind.ATTACHMENT) {
            return isNeeded() ? List.of() : null;
        }
        if (type.required()) {
            faults.missing(path + type.name(), type.label());
        }
        return null;
    }

    void write(ObjectNode json, Object record) {
        var value = valueIn(record);
        if (value == null) {
            return;
        }
        if (flattened != null) {
            flattened.writeTo(json, value);
        } else {
            json.set(type.name(), cell.write(value));
        }
    }

    @Nullable
    Object valueIn(Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Class<?> elementType(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        throw new IllegalStateException(component + " 的行类型不明");
    }

    private static boolean isComputed(RecordComponent component) {
        return component.isAnnotationPresent(Computed.class);
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(Attachment.class);
    }
}
