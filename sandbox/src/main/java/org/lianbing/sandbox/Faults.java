package org.lianbing.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a form, so that all are reported at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(String field, String code, String message) {
        found.add(new Fault(field, code, message));
    }

    /** Adds CV04 for a field that must be filled. */
    public void missing(String field, String label) {
        add(field, "CV04", label + " 不能为空");
    }

    /** Adds a malformed-kind reason of the operation. */
    public void add(String field, Reason reason) {
        var says = Reasons.says(reason);
        add(field, says.code(), says.value());
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }
}
