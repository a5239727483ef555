package org.lianbing.sandbox.law.rule;

/** Says why a value cannot be read; caught by the reader, which knows the field. */
final class Unreadable extends Exception {
    private final InputFault.Code code;
    private final String says;

    Unreadable(InputFault.Code code, String says) {
        super(says);
        this.code = code;
        this.says = says;
    }

    InputFault.Code code() {
        return code;
    }

    String says() {
        return says;
    }
}
