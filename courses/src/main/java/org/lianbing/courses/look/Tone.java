package org.lianbing.courses.look;

import java.util.Locale;

/** What a colour says. */
public enum Tone {
    /** neither good nor bad */
    PLAIN,
    GOOD,
    /** refused, wrong, overdue */
    BAD,
    /** soon due, carried forward, worth a look */
    WARN,
    INFO;

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
