package org.lianbing.sandbox.kernel;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import org.lianbing.sandbox.Limits;
import org.lianbing.sandbox.value.Choice;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxPeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The kinds of cells, chosen by a component's type and annotations. */
final class Cells {
    /** Stands in where a field is flattened and never read itself. */
    static final Cell NONE = new Cell() {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return placeholder(name);
        }

        @Override
        public @Nullable Object read(
                JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            return null;
        }

        @Override
        public JsonNode write(Object value) {
            return JsonNodeFactory.instance.nullNode();
        }
    };

    private Cells() {}

    static FieldType placeholder(String name) {
        return field(name, "", Kind.TEXT, "", false, false);
    }

    static Cell of(RecordComponent component, String label) {
        var attachment = component.getAnnotation(Limits.Attachment.class);
        if (attachment != null) {
            return new AttachmentsCell(attachment.value());
        }
        var coded = component.getAnnotation(Limits.Coded.class);
        if (coded != null) {
            return new CodeCell(coded.value(), coded.anyDay());
        }
        var type = component.getType();
        if (type == List.class) {
            return rows(component);
        }
        if (type == String.class) {
            return text(component);
        }
        if (type == Money.class) {
            return new AmountCell(component.isAnnotationPresent(Limits.Signed.class));
        }
        if (type == Rate.class) {
            return new FractionCell();
        }
        if (type == LocalDate.class) {
            return new DayCell();
        }
        if (type == Boolean.class) {
            return new YesNoCell();
        }
        if (type == Integer.class || type == BigDecimal.class) {
            return number(component);
        }
        if (type == TaxPeriod.class) {
            return new ParsedCell(TaxPeriod.class, Kind.PERIOD, "C(7)");
        }
        if (type.isEnum() && Choice.class.isAssignableFrom(type)) {
            return new OneOfCell(type.getEnumConstants());
        }
        return new ParsedCell(type, Kind.IDENTIFIER, "C");
    }

    private static Cell rows(RecordComponent component) {
        var rows = component.getAnnotation(Limits.Rows.class);
        var min = rows == null ? 0 : rows.min();
        var element = FieldModel.elementType(component);
        return element == String.class ? new TextsCell(min) : new RowsCell(FormModel.of(element, ""), min);
    }

    private static Cell text(RecordComponent component) {
        var limits = component.getAnnotation(Limits.Text.class);
        if (limits == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getName() + "." + component.getName() + " 缺少 @Text");
        }
        return new TextCell(limits.min(), limits.max(), component.getAnnotation(Limits.Matching.class));
    }

    private static Cell number(RecordComponent component) {
        var limits = component.getAnnotation(Limits.Number.class);
        if (limits == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getName() + "." + component.getName() + " 缺少 @Number");
        }
        return new NumericCell(limits.precision(), limits.scale(), limits.min(), component.getType() == Integer.class);
    }

    static FieldType field(String name, String label, Kind kind, String notation, boolean required, boolean computed) {
        return new FieldType(name, label, kind, notation, required, computed, null, List.of(), List.of(), 0, null);
    }

    static @Nullable Object wrong(String path, FieldType type, Faults faults) {
        faults.add(path, "CV05", type.label() + " 格式错误，应为 " + type.notation());
        return null;
    }

    static @Nullable BigDecimal decimal(JsonNode node) {
        var text = node.isString() ? node.asString().strip() : node.isNumber() ? node.asString() : "";
        try {
            return text.length() > 40 ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    static int digits(BigDecimal number) {
        return Math.max(0, number.precision() - number.scale());
    }
}
