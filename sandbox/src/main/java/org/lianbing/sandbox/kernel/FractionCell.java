package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.FieldType.Kind;
import org.lianbing.sandbox.value.Rate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A rate as a decimal fraction. */
record FractionCell() implements Cell {
    @Override
    public FieldType type(String name, String label, boolean required, boolean computed) {
        return Cells.field(name, label, Kind.RATE, "N(9,6)", required, computed);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults) {
        var number = Cells.decimal(node);
        if (number == null || number.stripTrailingZeros().scale() > 6 || Cells.digits(number) > 3) {
            return Cells.wrong(path, type, faults);
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
