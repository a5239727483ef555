package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.FieldType;
import tools.jackson.databind.JsonNode;

/** How one kind of field is described, read and written. */
interface Cell {
    FieldType type(String name, String label, boolean required, boolean computed);

    /** Reads a value that is there; adds a fault and answers null if it is wrong. */
    @Nullable
    Object read(JsonNode node, String path, FieldType type, @Nullable LocalDate today, Faults faults);

    JsonNode write(Object value);
}
