package org.lianbing.sandbox.law;

import java.util.List;

/** Thrown when a rule is asked for by an id that does not exist; says which do. */
public final class UnknownRule extends RuntimeException {
    private final String id;
    private final List<String> known;

    UnknownRule(String id, List<String> known) {
        super("没有规则 " + id + "；现有：" + String.join("、", known));
        this.id = id;
        this.known = List.copyOf(known);
    }

    public String id() {
        return id;
    }

    public List<String> known() {
        return known;
    }
}
