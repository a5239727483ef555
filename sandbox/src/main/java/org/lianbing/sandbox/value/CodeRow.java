package org.lianbing.sandbox.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One code of a table, in force for a time.
 *
 * @param selectable false for a heading that a form may not choose
 * @param mark how well it is attested: 源, 记忆, 派生, 沙箱自编
 * @param columns what else the table says of the code; a single value is a list of one
 */
public record CodeRow(
        String code,
        String name,
        DateRange validity,
        boolean selectable,
        String mark,
        @Nullable String source,
        SortedMap<String, List<String>> columns) {

    /** The column's value, null if this row has none. */
    public @Nullable String text(String column) {
        List<String> values = columns.get(column);
        return values == null ? null : values.getFirst();
    }

    /** @throws IllegalStateException if this row has no such column */
    public String required(String column) {
        String value = text(column);
        if (value == null) {
            throw new IllegalStateException("代码 " + code + "（" + name + "）没有 " + column);
        }
        return value;
    }

    /** All values of the column, none if this row has none. */
    public List<String> all(String column) {
        List<String> values = columns.get(column);
        return values == null ? List.of() : values;
    }

    public boolean flag(String column) {
        return "true".equals(text(column));
    }

    public Optional<LocalDate> date(String column) {
        return Optional.ofNullable(text(column)).map(LocalDate::parse);
    }
}
