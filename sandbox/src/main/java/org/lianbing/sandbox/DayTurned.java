package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.List;

/** The business date moved on; the one event of {@code TurnTo}, whatever the size of the baseline. */
public record DayTurned(LocalDate from, LocalDate to) implements Event {
    @Override
    public List<String> key() {
        return List.of(to.toString());
    }
}
