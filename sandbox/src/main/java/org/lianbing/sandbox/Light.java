package org.lianbing.sandbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The light of a case's time limit: green, yellow at 20 % left or less, red when over. */
public record Light(
        Colour colour,
        int usedDays,
        @Nullable Integer limitDays,
        @Nullable LocalDate due) {
    /** The three colours. */
    public enum Colour {
        GREEN,
        YELLOW,
        RED
    }
}
