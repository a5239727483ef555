package org.lianbing.courses.wire;

import java.util.ArrayList;

/**
 * Which part of a list a caller asks for: a call takes it as a parameter and it is read from {@code limit},
 * {@code offset} and {@code q}.
 *
 * @param limit at most this many, 1 to 1000, 100 if not said
 * @param offset leaving out so many
 * @param q text to look for, empty for all
 */
public record Range(int limit, int offset, String q) {
    public static final int MOST = 1000;
    static final int USUAL = 100;

    public Range {
        var faults = new ArrayList<Fault>();
        if (limit < 1 || limit > MOST) {
            faults.add(Fault.of("limit", "out_of_range", 1, MOST));
        }
        if (offset < 0) {
            faults.add(Fault.of("offset", "negative"));
        }
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
    }
}
