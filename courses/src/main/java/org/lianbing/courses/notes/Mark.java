package org.lianbing.courses.notes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far a note can be trusted: the reference's own marks. */
public enum Mark {
    /** It stands in a source. */
    SOURCE("源"),
    /** Remembered by experts, not looked up. */
    REMEMBERED("记忆"),
    /** Somebody of the business has to look at it. */
    TO_REVIEW("待业务复核");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /** As written in the reference and in JSON. */
    @JsonValue
    public String text() {
        return text;
    }

    /** @throws IllegalArgumentException if there is no such mark */
    @JsonCreator
    public static Mark of(String text) {
        return Arrays.stream(values())
                .filter(mark -> mark.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such mark: " + text));
    }
}
