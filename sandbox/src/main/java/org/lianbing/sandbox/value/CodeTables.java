package org.lianbing.sandbox.value;

import java.util.Set;
import java.util.SortedMap;

/**
 * All code tables, read and checked once.
 *
 * <p>To add one, drop its file beside the others in {@code codes} and name it in {@code codes/index.yaml}.
 */
public final class CodeTables {
    private static final SortedMap<String, CodeTable> TABLES = CodeTableReader.readAll();

    private CodeTables() {}

    /** @throws IllegalArgumentException if there is no such table */
    public static CodeTable named(String name) {
        CodeTable table = TABLES.get(name);
        if (table == null) {
            throw new IllegalArgumentException("没有码表 " + name + "，现有：" + String.join("、", TABLES.keySet()));
        }
        return table;
    }

    /** The names of all tables, in alphabetical order. */
    public static Set<String> names() {
        return TABLES.sequencedKeySet();
    }
}
