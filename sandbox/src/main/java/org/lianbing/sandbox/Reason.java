package org.lianbing.sandbox;

/** Why an operation is refused or warned about: an enum whose constants carry {@link Says}, most important first. */
public interface Reason {
    /** Implemented by the enum itself. */
    String name();
}
