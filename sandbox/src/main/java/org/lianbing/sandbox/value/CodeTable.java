package org.lianbing.sandbox.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of codes (码表) whose rows are in force for a time; a code may change its name or columns from one row to the
 * next.
 */
public final class CodeTable {
    private final String name;
    private final String title;
    private final List<CodeRow> rows;
    private final SortedMap<String, List<CodeRow>> rowsByCode = new TreeMap<>();

    /** @throws IllegalStateException if two rows of one code are in force on the same day */
    CodeTable(String name, String title, List<CodeRow> rows) {
        this.name = name;
        this.title = title;
        this.rows = List.copyOf(rows);
        for (CodeRow row : rows) {
            var sameCode = rowsByCode.computeIfAbsent(row.code(), code -> new ArrayList<>());
            for (CodeRow other : sameCode) {
                if (other.validity().overlaps(row.validity())) {
                    throw new IllegalStateException("码表 " + name + " 的代码 " + row.code() + " 有效期重叠");
                }
            }
            sameCode.add(row);
        }
    }

    public String name() {
        return name;
    }

    /** The name on screen, such as 行政区划. */
    public String title() {
        return title;
    }

    /** All rows, in the order of the file. */
    public List<CodeRow> rows() {
        return rows;
    }

    /** All rows of one code, in the order of the file; empty if the table does not know it. */
    public List<CodeRow> rows(String code) {
        List<CodeRow> sameCode = rowsByCode.get(code);
        return sameCode == null ? List.of() : List.copyOf(sameCode);
    }

    /** What a form may choose on the day, in the order of the file. */
    public List<CodeRow> selectableOn(LocalDate date) {
        return rows.stream()
                .filter(row -> row.selectable() && row.validity().contains(date))
                .toList();
    }

    /** The code's row on the day; empty if it is unknown, not in force, or a heading that cannot be chosen. */
    public Optional<CodeRow> find(String code, LocalDate date) {
        return rows(code).stream()
                .filter(row -> row.selectable() && row.validity().contains(date))
                .findFirst();
    }

    /** Whether the code is in the table at all, now or formerly, heading or not. */
    public boolean contains(String code) {
        return rowsByCode.containsKey(code);
    }

    /** The code's latest name, or the code itself if the table does not know it. */
    public String label(String code) {
        List<CodeRow> sameCode = rows(code);
        return sameCode.isEmpty() ? code : sameCode.getLast().name();
    }

    /** The code's name on the day, or {@link #label(String)} if it was not in force then. */
    public String label(String code, LocalDate date) {
        return rows(code).stream()
                .filter(row -> row.validity().contains(date))
                .map(CodeRow::name)
                .findFirst()
                .orElseGet(() -> label(code));
    }

    /** @throws InvalidValue unless the code is in the table and may be chosen at some time */
    void require(String code) {
        InvalidValue.unless(contains(code), title + "代码 " + code + " 不存在");
        InvalidValue.unless(rows(code).stream().anyMatch(CodeRow::selectable), title + "代码 " + code + " 是汇总代码，不可选用");
    }
}
