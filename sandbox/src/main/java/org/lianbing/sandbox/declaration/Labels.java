package org.lianbing.sandbox.declaration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lianbing.sandbox.Label;

/** The labels of a form by the names its fields have in JSON, for papers and sentences. */
final class Labels {
    private final Map<String, String> byField = new LinkedHashMap<>();

    Labels(Class<? extends Record> form) {
        Arrays.stream(form.getRecordComponents()).forEach(component -> {
            var field = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            byField.put(field, component.getAnnotation(Label.class).value());
        });
    }

    String of(String field) {
        return byField.getOrDefault(field, field);
    }
}
