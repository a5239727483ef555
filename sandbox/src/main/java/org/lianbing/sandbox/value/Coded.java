package org.lianbing.sandbox.value;

import java.time.LocalDate;

/** A value that is a code of a dated table; it exists in the table, but whether it is in force depends on the day. */
public interface Coded {
    String code();

    /** The table's name in {@link CodeTables}. */
    String table();

    default boolean isValidOn(LocalDate date) {
        return CodeTables.named(table()).find(code(), date).isPresent();
    }

    /** The code's name on the day, or its latest name if it was not in force then. */
    default String label(LocalDate date) {
        return CodeTables.named(table()).label(code(), date);
    }
}
