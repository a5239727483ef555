package org.lianbing.sandbox.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Submission;
import tools.jackson.databind.node.ObjectNode;

/** Short writing of forms: names and values by turns. */
final class Forms {
    private Forms() {}

    static ObjectNode form(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], plain(namesAndValues[i + 1]));
        }
        return Scene.formOf(fields);
    }

    static Submission submit(String code, Object... namesAndValues) {
        return Submission.operation(code, form(namesAndValues));
    }

    private static Object plain(Object value) {
        return value instanceof Integer
                        || value instanceof Boolean
                        || value instanceof List
                        || value instanceof ObjectNode
                ? value
                : value.toString();
    }
}
