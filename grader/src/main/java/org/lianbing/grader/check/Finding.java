package org.lianbing.grader.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;

/**
 * What judging one check found.
 *
 * @param counterpart the entry that holds the trainee's counterpart of the expert's event, null if there is none; only
 *     then can credit be carried
 */
public record Finding(
        boolean holds,
        @Nullable String given,
        @Nullable String expected,
        List<Integer> entries,
        @Nullable Counterpart counterpart) {

    /** The trainee's event that answers to the expert's, and the entries in which both were recorded. */
    public record Counterpart(Entry trainee, Entry expert, String given) {}

    static Finding held(List<Integer> entries) {
        return new Finding(true, null, null, entries, null);
    }

    static Finding held(@Nullable String given, @Nullable String expected, List<Integer> entries) {
        return new Finding(true, given, expected, entries, null);
    }

    static Finding missed(@Nullable String given, @Nullable String expected, List<Integer> entries) {
        return new Finding(false, given, expected, entries, null);
    }

    static Finding of(boolean holds, List<Integer> entries) {
        return new Finding(holds, null, null, entries, null);
    }
}
