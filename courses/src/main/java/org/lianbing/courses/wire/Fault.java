package org.lianbing.courses.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param field its name in the JSON, with dots and {@code [0]} for what is nested
 * @param code stable, such as {@code required}
 * @param sentence what is said; null for {@code problem.field.<code>} of {@code i18n/}
 * @param values what fills the {@code {0}} of the sentence
 */
public record Fault(String field, String code, @Nullable String sentence, List<Object> values) {

    /** A fault whose sentence is found by its code. */
    public static Fault of(String field, String code, Object... values) {
        return new Fault(field, code, null, List.of(values));
    }

    /** A fault that already has its sentence. */
    public static Fault said(String field, String code, String sentence) {
        return new Fault(field, code, sentence, List.of());
    }
}
