package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.value.CodeRow;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.DateRange;
import org.lianbing.sandbox.value.Rate;

/** Named sets of tax items, and what an assignment by sets amounts to on a day: one item per line and rate in force. */
record TaxSets(String mark, String source, Map<String, List<Line>> sets) {
    private static final String MONTH = "06";
    private static final String WITHIN_15_DAYS = "04";
    private static final String BY_BOOKS = "01";
    private static final LocalDate LAST_DAY_OF_LOCAL_BUREAUS = LocalDate.of(2018, 6, 14);

    /** One tax of a set; what is not said is: by the month, by books, collected by whom the code table names. */
    record Line(
            String subItem,
            @Nullable String period,
            @Nullable String mode,
            @Nullable Boolean local) {}

    static TaxSets read() {
        return BaselineFile.read("tax_sets.yaml", TaxSets.class);
    }

    /**
     * The items assigned for a time as they stand today; none if it begins later. An end that has not come is not known
     * yet.
     */
    List<TaxItem> assigned(List<String> names, LocalDate from, @Nullable LocalDate to, LocalDate today) {
        List<TaxItem> items = new ArrayList<>();
        if (from.isAfter(today)) {
            return items;
        }
        var asked = new DateRange(from, to == null || to.isAfter(today) ? today : to);
        for (var name : names) {
            for (var line : lines(name)) {
                for (var row : CodeTables.named("levy_sub_item").rows(line.subItem())) {
                    if (row.validity().overlaps(asked)) {
                        items.add(item(line, row, asked, today));
                    }
                }
            }
        }
        return items;
    }

    private List<Line> lines(String name) {
        var lines = sets.get(name);
        if (lines == null) {
            throw new IllegalStateException("没有税种套 " + name + "，现有：" + String.join("、", sets.keySet()));
        }
        return lines;
    }

    private static TaxItem item(Line line, CodeRow row, DateRange asked, LocalDate today) {
        var from = later(asked.from(), row.validity().from());
        var last = earlier(asked.to(), row.validity().to());
        var rates = row.all("rates");
        return new TaxItem(
                line.subItem().substring(0, 5),
                line.subItem(),
                rates.isEmpty() ? Rate.ZERO : Rate.of(rates.getFirst()),
                row.required("budget_item"),
                row.required("budget_level"),
                line.period() == null ? MONTH : line.period(),
                WITHIN_15_DAYS,
                line.mode() == null ? BY_BOOKS : line.mode(),
                isLocal(line, row, last == null ? today : last),
                from,
                last == null || !last.isBefore(today) ? null : last);
    }

    private static boolean isLocal(Line line, CodeRow row, LocalDate on) {
        var until = Boolean.TRUE.equals(line.local())
                ? LAST_DAY_OF_LOCAL_BUREAUS
                : row.date("local_bureau_until").orElse(LocalDate.MIN);
        return !on.isAfter(until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
