package org.lianbing.sandbox.law.rule;

/** The form in which an input is written. */
public enum InputKind {
    /** Yuan: whole number or decimal with at most two places. */
    MONEY,
    /** A decimal fraction from 0 to 1: 17 % is 0.17. */
    RATE,
    /** A plain decimal: litres, years, multiples. */
    NUMBER,
    INTEGER,
    /** ISO date, or a period, which counts as its last day. */
    DATE,
    BOOL,
    TEXT,
    /** Two numbers in order, for instance amount and tax. */
    PAIR,
    /** A list of whole numbers. */
    INTEGERS,
    /** Amounts by year: {@code {"2013": -300000}}. */
    YEARLY,
    /** An object with inputs of its own. */
    GROUP
}
