package org.lianbing.sandbox.law.rule;

/** What is wrong with one input, and how to put it right. */
public record InputFault(String field, Code code, String message) {

    /** The sort of fault, stable for machines. */
    public enum Code {
        UNKNOWN,
        MISSING,
        WRONG_TYPE,
        NOT_A_CHOICE,
        OUT_OF_RANGE,
        CONTRADICTORY
    }
}
