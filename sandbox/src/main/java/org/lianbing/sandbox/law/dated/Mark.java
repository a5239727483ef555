package org.lianbing.sandbox.law.dated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How well a value is founded: read in the original text, quoted from memory, or still to be reviewed by the trade. */
public enum Mark {
    SOURCE("源"),
    MEMORY("记忆"),
    TO_REVIEW("待业务复核");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    @JsonCreator
    static Mark labelled(String label) {
        return Arrays.stream(values())
                .filter(mark -> mark.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有“" + label + "”这种出处标记"));
    }

    @JsonValue
    public String label() {
        return label;
    }
}
