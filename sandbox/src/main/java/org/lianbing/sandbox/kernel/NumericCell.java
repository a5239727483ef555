package org.lianbing.sandbox.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A whole number or decimal within its precision. */
record NumericCell(int precision, int scale, long min, boolean whole) implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return Cells.field(name, label, Kind.NUMBER, "N(" + precision + "," + scale + ")", required, computed);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        var number = Cells.decimal(node);
        if (number == null || number.stripTrailingZeros().scale() > scale || Cells.digits(number) > precision - scale) {
            return Cells.wrong(path, type, faults);
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
