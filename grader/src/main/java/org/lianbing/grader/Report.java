package org.lianbing.grader;

import java.util.List;

/**
 * A graded attempt, stored as it was graded.
 *
 * @param score after caps, of {@code max}
 * @param earned the sum of the marks before caps
 */
public record Report(
        String scenario,
        String version,
        long seed,
        int score,
        int earned,
        int max,
        boolean passed,
        List<MarkLine> marks,
        List<CapLine> caps) {

    /** A cap that struck. */
    public record CapLine(String id, String title, int cap, String law, List<Integer> entries) {}
}
