package org.lianbing.courses.wire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.WrittenDay;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a day as it is written, {@code 2015-10-08}, and nothing that could be bent into one: no count of days, no time. */
class WrittenDays extends StdScalarDeserializer<LocalDate> {

    WrittenDays() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), json);
        }
        try {
            return WrittenDay.parse(json.getString());
        } catch (DateTimeParseException notADay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getString(), "no day");
        }
    }
}
