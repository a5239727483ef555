package org.lianbing.sandbox;

import java.util.List;
import java.util.stream.Collectors;

/** The form is wrong in itself: reported with all faults, never journalled. */
public final class Malformed extends RuntimeException {
    private static final int MOST_IN_MESSAGE = 20;

    private final List<Fault> faults;

    public Malformed(List<Fault> faults) {
        super(faults.stream()
                .limit(MOST_IN_MESSAGE)
                .map(fault -> fault.field() + "：" + fault.message())
                .collect(Collectors.joining("；")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
