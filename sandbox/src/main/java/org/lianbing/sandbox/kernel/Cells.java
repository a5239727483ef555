package org.lianbing.sandbox.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import org.lianbing.sandbox.Limits;
import org.lianbing.sandbox.value.Choice;
import org.lianbing.sandbox.value.CodeTables;
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
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
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
            return new Attachments(attachment.value());
        }
        var coded = component.getAnnotation(Limits.Coded.class);
        if (coded != null) {
            return new Code(coded.value(), coded.anyDay());
        }
        var type = component.getType();
        if (type == List.class) {
            return rows(component);
        }
        if (type == String.class) {
            return text(component);
        }
        if (type == Money.class) {
            return new Amount(component.isAnnotationPresent(Limits.Signed.class));
        }
        if (type == Rate.class) {
            return new Fraction();
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        if (type == Boolean.class) {
            return new YesNo();
        }
        if (type == Integer.class || type == BigDecimal.class) {
            return number(component);
        }
        if (type == TaxPeriod.class) {
            return new Parsed(TaxPeriod.class, Kind.PERIOD, "C(7)");
        }
        if (type.isEnum() && Choice.class.isAssignableFrom(type)) {
            return new OneOf(type.getEnumConstants());
        }
        return new Parsed(type, Kind.IDENTIFIER, "C");
    }

    private static Cell rows(RecordComponent component) {
        var rows = component.getAnnotation(Limits.Rows.class);
        var min = rows == null ? 0 : rows.min();
        var element = FieldModel.elementType(component);
        return element == String.class ? new Texts(min) : new Rows(FormModel.of(element, ""), min);
    }

    private static Cell text(RecordComponent component) {
        var limits = component.getAnnotation(Limits.Text.class);
        if (limits == null) {
            throw new IllegalStateException(component.getDeclaringRecord().getName() + "." + component.getName() + " 缺少 @Text");
        }
        return new Text(limits.min(), limits.max(), component.getAnnotation(Limits.Matching.class));
    }

    private static Cell number(RecordComponent component) {
        var limits = component.getAnnotation(Limits.Number.class);
        if (limits == null) {
            throw new IllegalStateException(component.getDeclaringRecord().getName() + "." + component.getName() + " 缺少 @Number");
        }
        return new Numeric(limits.precision(), limits.scale(), limits.min(), component.getType() == Integer.class);
    }

    private static FieldType field(
            String name, String label, Kind kind, String notation, boolean required, boolean computed) {
        return new FieldType(name, label, kind, notation, required, computed, null, List.of(), List.of(), 0, null);
    }

    private static @Nullable Object wrong(String path, FieldType type, Faults faults) {
        faults.add(path, "CV05", type.label() + " 格式错误，应为 " + type.notation());
        return null;
    }

    private record Text(int min, int max, Limits.@Nullable Matching matching) implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            var notation = (max > 100 ? "T(" : "C(") + max + ")";
            return new FieldType(
                    name, label, Kind.TEXT, notation, required, computed, null, List.of(), List.of(), max, null);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            if (!node.isString()) {
                return wrong(path, type, faults);
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

    private record Numeric(int precision, int scale, long min, boolean whole) implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return field(name, label, Kind.NUMBER, "N(" + precision + "," + scale + ")", required, computed);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            var number = decimal(node);
            if (number == null || number.stripTrailingZeros().scale() > scale || digits(number) > precision - scale) {
                return wrong(path, type, faults);
            }
            if (number.signum() < 0 && min >= 0) {
                faults.add(path, "CV13", type.label() + " 不得为负");
                return null;
            }
            if (number.compareTo(BigDecimal.valueOf(min)) < 0) {
                faults.add(path, "CV05", type.label() + " 应不小于 " + min);
                return null;
            }
            return whole ? (Object) number.intValueExact() : number;
        }

        @Override
        public JsonNode write(Object value) {
            return value instanceof Integer n
                    ? JsonNodeFactory.instance.numberNode(n)
                    : JsonNodeFactory.instance.stringNode(((BigDecimal) value).toPlainString());
        }
    }

    private record Amount(boolean signed) implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return field(name, label, Kind.MONEY, "N(18,2)", required, computed);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            var number = decimal(node);
            if (number == null || number.stripTrailingZeros().scale() > 2 || digits(number) > 16) {
                return wrong(path, type, faults);
            }
            if (number.signum() < 0 && !signed) {
                faults.add(path, "CV13", type.label() + " 不得为负");
                return null;
            }
            return new Money(number);
        }

        @Override
        public JsonNode write(Object value) {
            return JsonNodeFactory.instance.stringNode(value.toString());
        }
    }

    private record Fraction() implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return field(name, label, Kind.RATE, "N(9,6)", required, computed);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            var number = decimal(node);
            if (number == null || number.stripTrailingZeros().scale() > 6 || digits(number) > 3) {
                return wrong(path, type, faults);
            }
            if (number.signum() < 0) {
                faults.add(path, "CV13", type.label() + " 不得为负");
                return null;
            }
            return new Rate(number);
        }

        @Override
        public JsonNode write(Object value) {
            return JsonNodeFactory.instance.stringNode(value.toString());
        }
    }

    private record Day() implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return field(name, label, Kind.DATE, "D", required, computed);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            try {
                return node.isString() ? LocalDate.parse(node.asString()) : wrong(path, type, faults);
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

    private record YesNo() implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return field(name, label, Kind.YES_NO, "B", required, computed);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            if (node.isBoolean()) {
                return node.asBoolean();
            }
            var text = node.isString() ? node.asString() : "";
            return switch (text) {
                case "Y", "true" -> true;
                case "N", "false" -> false;
                default -> wrong(path, type, faults);
            };
        }

        @Override
        public JsonNode write(Object value) {
            return JsonNodeFactory.instance.booleanNode((Boolean) value);
        }
    }

    /** An identifier or period: a value type with a static {@code of(String)} that says what is wrong. */
    private record Parsed(Method of, Kind kind, String notation) implements Cell {
        Parsed(Class<?> type, Kind kind, String notation) {
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
            return field(name, label, kind, notation, required, computed);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            if (!node.isString()) {
                return wrong(path, type, faults);
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

    private record Code(String table, boolean anyDay) implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return new FieldType(
                    name, label, Kind.CODE, "E", required, computed, table, List.of(), List.of(), 0, null);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            if (!node.isString()) {
                return wrong(path, type, faults);
            }
            var code = node.asString();
            if (today != null && !isKnown(code, today)) {
                faults.add(path, "CV06", type.label() + " 代码 " + code + " 不存在或在 " + today + " 无效");
                return null;
            }
            return code;
        }

        private boolean isKnown(String code, LocalDate today) {
            var codes = CodeTables.named(table);
            return anyDay ? codes.contains(code) : codes.find(code, today).isPresent();
        }

        @Override
        public JsonNode write(Object value) {
            return JsonNodeFactory.instance.stringNode(value.toString());
        }
    }

    private record OneOf(Object[] constants) implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            var options = Arrays.stream(constants)
                    .map(constant -> (Choice) constant)
                    .map(choice -> new FieldType.Option(choice.code(), choice.label()))
                    .toList();
            var notation = "E(" + options.getFirst().code().length() + ")";
            return new FieldType(
                    name, label, Kind.CHOICE, notation, required, computed, null, options, List.of(), 0, null);
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

    private record Attachments(String papers) implements Cell {
        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return new FieldType(
                    name, label, Kind.ATTACHMENT, "F", required, computed, null, List.of(), List.of(), 0, papers);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            if (node.isString()) {
                return List.of(node.asString());
            }
            return new Texts(0).read(node, path, type, today, faults);
        }

        @Override
        public JsonNode write(Object value) {
            return new Texts(0).write(value);
        }
    }

    private record Texts(int min) implements Cell {
        private static final int LONGEST = 80;

        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            var column = field("", label, Kind.TEXT, "C(" + LONGEST + ")", true, false);
            return new FieldType(
                    name, label, Kind.ROWS, "L", required, computed, null, List.of(), List.of(column), 0, null);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            if (!node.isArray()) {
                return wrong(path, type, faults);
            }
            List<String> texts = new ArrayList<>();
            for (var item : node) {
                if (!item.isString() || item.asString().isBlank() || item.asString().length() > LONGEST) {
                    return wrong(path, type, faults);
                }
                texts.add(item.asString());
            }
            if (texts.size() < min) {
                faults.add(path, "CV04", type.label() + " 不能为空，至少 " + min + " 项");
                return null;
            }
            return List.copyOf(texts);
        }

        @Override
        public JsonNode write(Object value) {
            var array = JsonNodeFactory.instance.arrayNode();
            ((List<?>) value).forEach(text -> array.add(text.toString()));
            return array;
        }
    }

    /** Rows of a nested record. */
    record Rows(FormModel model, int min) implements Cell {
        private static final int MOST = 1000;

        @Override
        public FieldType type(String name, String label, boolean required, boolean computed) {
            return new FieldType(
                    name, label, Kind.ROWS, "L", required, computed, null, List.of(), model.fieldTypes(), 0, null);
        }

        @Override
        public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
            if (!node.isArray()) {
                return wrong(path, type, faults);
            }
            if (node.size() < min || node.size() > MOST) {
                faults.add(path, "CV04", type.label() + " 应有 " + min + " 至 " + MOST + " 行，现有 " + node.size() + " 行");
                return null;
            }
            List<Object> rows = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                var row = readRow(node.get(i), path + "[" + i + "]", today, faults);
                if (row != null) {
                    rows.add(row);
                }
            }
            return List.copyOf(rows);
        }

        private @Nullable Object readRow(JsonNode json, String path, @Nullable LocalDate today, Faults faults) {
            if (!json.isObject()) {
                faults.add(path, "CV05", "每一行应为 JSON 对象");
                return null;
            }
            model.refuseUnknown(json, path + ".", faults);
            return model.readAt(json, path + ".", today, faults);
        }

        @Override
        public JsonNode write(Object value) {
            var array = JsonNodeFactory.instance.arrayNode();
            ((List<?>) value).forEach(row -> array.add(model.write(row)));
            return array;
        }
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        var text = node.isString() ? node.asString().strip() : node.isNumber() ? node.asString() : "";
        try {
            return text.length() > 40 ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static int digits(BigDecimal number) {
        return Math.max(0, number.precision() - number.scale());
    }
}
