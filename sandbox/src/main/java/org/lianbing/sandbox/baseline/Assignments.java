package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.qualification.Qualifications;
import org.lianbing.sandbox.books.qualification.TaxItem;

/** The tax items of made-up taxpayers; those alike and of the same month share one list. */
final class Assignments {
    private static final LocalDate EARLIEST = LocalDate.of(1994, 1, 1);

    private final TaxSets taxSets;
    private final LocalDate today;
    private final Map<List<String>, List<TaxItem>> templates = new HashMap<>();
    private final Map<Key, Qualifications> shared = new HashMap<>();

    /** Alike are who have the same sets since the same month, as general taxpayers of one class or none. */
    private record Key(
            List<String> sets, LocalDate since, @Nullable String businessClass) {}

    Assignments(TaxSets taxSets, LocalDate today) {
        this.taxSets = taxSets;
        this.today = today;
    }

    /** A general taxpayer's registration takes effect in the month after. */
    Qualifications of(List<String> sets, LocalDate since, @Nullable String businessClass) {
        return shared.computeIfAbsent(new Key(sets, since, businessClass), this::qualifications);
    }

    private Qualifications qualifications(Key key) {
        var items =
                templates.computeIfAbsent(key.sets(), sets -> taxSets.assigned(sets, EARLIEST, null, today)).stream()
                        .filter(item ->
                                item.validTo() == null || !item.validTo().isBefore(key.since()))
                        .map(item -> item.validFrom().isBefore(key.since()) ? since(item, key.since()) : item)
                        .toList();
        var businessClass = key.businessClass();
        var effective = key.since().plusMonths(1);
        return new Qualifications(
                items,
                businessClass == null
                        ? null
                        : new Qualifications.General(effective, effective.minusDays(8), businessClass, false));
    }

    private static TaxItem since(TaxItem item, LocalDate from) {
        return new TaxItem(
                item.levyItem(),
                item.levySubItem(),
                item.rate(),
                item.budgetItem(),
                item.budgetLevel(),
                item.periodType(),
                item.dueRule(),
                item.levyMode(),
                item.localBureau(),
                from,
                item.validTo());
    }
}
