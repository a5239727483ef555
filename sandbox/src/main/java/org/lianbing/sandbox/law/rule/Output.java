package org.lianbing.sandbox.law.rule;

/** A key a rule answers with. */
public record Output(String name, String label) {

    public static Output output(String name, String label) {
        return new Output(name, label);
    }
}
