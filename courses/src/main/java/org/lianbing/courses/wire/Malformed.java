package org.lianbing.courses.wire;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What was sent cannot be read: all faults at once, each at its field (422). */
public final class Malformed extends Problem {
    private final transient List<Fault> faults;

    public Malformed(List<Fault> faults) {
        this("malformed", faults);
    }

    public Malformed(Fault fault) {
        this(List.of(fault));
    }

    /** With a code of its own, such as {@code idempotency_key_reused}. */
    public Malformed(String code, List<Fault> faults) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, code);
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }
}
