package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox begins, stored as entry 1: which baseline, on which day, with which cast.
 *
 * @param baseline id, such as {@code changsha-2015}
 * @param taxpayers how many generated taxpayers stand beside the personas
 * @param seed of the generated ones
 * @param today the business date on which it opens
 * @param scenario the scenario and variant it was opened for, null in free practice
 */
public record Opening(
        String baseline,
        int taxpayers,
        long seed,
        LocalDate today,
        List<Officer> cast,
        @Nullable String scenario) {

    /** No business date is earlier: the tax law that the replica holds begins here (1994 年税制改革). */
    public static final LocalDate FIRST_DAY = LocalDate.of(1994, 1, 1);

    /** No business date is later. */
    public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** Whether a sandbox can stand on the day. */
    public static boolean canBe(LocalDate businessDate) {
        return !businessDate.isBefore(FIRST_DAY) && !businessDate.isAfter(LAST_DAY);
    }
}
