package org.lianbing.sandbox;

/** A name that nothing bears: an operation, a case, an officer, a baseline. */
public final class UnknownName extends RuntimeException {
    private final String kind;
    private final String name;

    public UnknownName(String kind, String name) {
        super("没有" + kind + " " + name);
        this.kind = kind;
        this.name = name;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
