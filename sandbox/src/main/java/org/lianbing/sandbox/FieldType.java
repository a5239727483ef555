package org.lianbing.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form field as screens, REST and the handbook see it.
 *
 * @param name in JSON, snake_case
 * @param notation as the reference writes types: {@code C(80)}, {@code N(18,2)}, {@code D}, {@code L} …
 * @param codeTable name of the code table of a {@link Kind#CODE} field, otherwise null
 * @param choices of a {@link Kind#CHOICE} field
 * @param columns of a {@link Kind#ROWS} field
 * @param max longest text, 0 where it does not apply
 * @param papers what a {@link Kind#ATTACHMENT} field wants attached, otherwise null
 */
public record FieldType(
        String name,
        String label,
        Kind kind,
        String notation,
        boolean required,
        boolean computed,
        @Nullable String codeTable,
        List<Option> choices,
        List<FieldType> columns,
        int max,
        @Nullable String papers) {

    /** What a field holds. */
    public enum Kind {
        TEXT,
        IDENTIFIER,
        NUMBER,
        MONEY,
        RATE,
        DATE,
        PERIOD,
        YES_NO,
        CODE,
        CHOICE,
        ROWS,
        ATTACHMENT
    }

    /**
     * One of a closed list of choices.
     *
     * @param name of the constant behind it, such as {@code RESIDENT_ID}; empty if there is none
     */
    public record Option(String code, String label, String name) {
        public Option(String code, String label) {
            this(code, label, "");
        }
    }
}
