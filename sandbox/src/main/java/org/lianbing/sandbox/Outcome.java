package org.lianbing.sandbox;

import java.util.Locale;

/** How a submission ended. */
public enum Outcome {
    ACCEPTED,
    OPENED,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
