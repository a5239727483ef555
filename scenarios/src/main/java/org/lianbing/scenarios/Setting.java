package org.lianbing.scenarios;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a scenario plays.
 *
 * @param taxpayers generated taxpayers beside the personas
 * @param opens the day on which the sandbox opens and the initial state begins to be played
 * @param today the business date on which the trainee sits down
 * @param until last day he may turn to, only where the clock runs until a day
 * @param assist whether the screen fills computed fields
 */
public record Setting(
        String baseline,
        int taxpayers,
        LocalDate opens,
        LocalDate today,
        Clock clock,
        @Nullable LocalDate until,
        boolean assist) {

    /** Whether the trainee may move the business date. */
    public enum Clock {
        FIXED,
        FREE,
        UNTIL
    }

    /** Whether the trainee may turn to a date. */
    public boolean mayTurnTo(LocalDate date) {
        return switch (clock) {
            case FIXED -> false;
            case FREE -> true;
            case UNTIL -> until != null && !date.isAfter(until);
        };
    }
}
