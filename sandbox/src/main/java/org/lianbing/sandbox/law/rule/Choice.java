package org.lianbing.sandbox.law.rule;

/** A value an input may take, and what it means. */
public record Choice(String code, String label) {

    public static Choice choice(String code, String label) {
        return new Choice(code, label);
    }

    /** A value that explains itself. */
    public static Choice choice(String code) {
        return new Choice(code, code);
    }
}
