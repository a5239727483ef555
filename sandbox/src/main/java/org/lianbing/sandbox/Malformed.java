package org.lianbing.sandbox;

import java.util.List;

/** The form is wrong in itself: reported with all faults, never journalled. */
public final class Malformed extends RuntimeException {
    private final List<Fault> faults;

    public Malformed(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.field() + "：" + fault.message())
                .reduce((a, b) -> a + "；" + b)
                .orElse(""));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
