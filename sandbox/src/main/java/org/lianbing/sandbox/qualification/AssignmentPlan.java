package org.lianbing.sandbox.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianbing.sandbox.books.qualification.Qualifications;
import org.lianbing.sandbox.books.qualification.TaxItem;

/** What rows of a form do to the assignments in the book: end some, add or rewrite others, leave some as they are. */
record AssignmentPlan(Qualifications standing, List<ItemRow> rows) {

    /** Sub-items to be ended, by their last day. */
    SortedMap<LocalDate, List<String>> endings() {
        SortedMap<LocalDate, List<String>> byLastDay = new TreeMap<>();
        for (var row : rows) {
            var last = row.validTo();
            if (last != null && isEnding(row)) {
                byLastDay.computeIfAbsent(last, day -> new ArrayList<>()).add(row.levySubItem());
            }
        }
        return byLastDay;
    }

    /** Lines to be assigned, whether new or in the place of one that stood. */
    List<TaxItem> assignments() {
        return rows.stream()
                .filter(row -> !isEnding(row) && !isUnchanged(row))
                .map(ItemRow::item)
                .toList();
    }

    /** Whether the row only gives an assignment its last day, or an earlier one. */
    boolean isEnding(ItemRow row) {
        var last = row.validTo();
        return last != null
                && standing.beginning(row.levySubItem(), row.validFrom())
                        .filter(item -> row.isButForItsEnd(item) && lastsBeyond(item, last))
                        .isPresent();
    }

    private static boolean lastsBeyond(TaxItem item, LocalDate last) {
        var present = item.validTo();
        return present == null || present.isAfter(last);
    }

    /** Whether the row says what the book says already. */
    boolean isUnchanged(ItemRow row) {
        return standing.beginning(row.levySubItem(), row.validFrom())
                .filter(item -> row.isButForItsEnd(item) && row.validity().equals(item.validity()))
                .isPresent();
    }
}
