package org.lianbing.scenarios;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.scenarios.paper.Sheet;

/**
 * A paper of the scenario, in somebody's hands.
 *
 * @param owner whose it is, in words
 * @param handed when the trainee gets it
 * @param from the day from which he has it, null for always
 * @param says what the taxpayer says when it is asked for, null for a common sentence
 * @param sheet the paper itself with its fields, typed so that it can be drawn
 */
public record Paper(
        String id,
        String title,
        String owner,
        Handed handed,
        @Nullable LocalDate from,
        @Nullable String says,
        Sheet sheet) {

    /** When a paper comes onto the desk. */
    public enum Handed {
        AT_ONCE,
        WHEN_ASKED,
        /** The taxpayer does not have it with him. */
        LACKING
    }

    /** Whether the taxpayer has it with him on a day. */
    public boolean isThereOn(LocalDate day) {
        return handed != Handed.LACKING && (from == null || !day.isBefore(from));
    }

    /** The text of a field, by its name in look-ups such as {@code reg_capital}. */
    public Optional<String> field(String name) {
        return sheet.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Sheet.Field::text)
                .findFirst();
    }
}
