package org.lianbing.sandbox.law.penalty;

/** Who is fined: an individual business or an enterprise. */
public enum Violator {
    INDIVIDUAL,
    ENTERPRISE
}
