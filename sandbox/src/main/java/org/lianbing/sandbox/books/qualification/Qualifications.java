package org.lianbing.sandbox.books.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one taxpayer is assigned and qualified for.
 *
 * @param general his registration as a VAT general taxpayer, null for a small-scale one
 */
public record Qualifications(List<TaxItem> items, @Nullable General general) {
    public static final Qualifications NONE = new Qualifications(List.of(), null);

    /** Registration as a VAT general taxpayer. */
    public record General(LocalDate effectiveFrom, LocalDate registeredOn, String businessClass, boolean coached) {}

    public boolean isGeneralOn(LocalDate date) {
        return general != null && !general.effectiveFrom().isAfter(date);
    }

    /** The lines of one tax that are in force on a day. */
    public List<TaxItem> itemsOn(String levyItem, LocalDate date) {
        return items.stream()
                .filter(item -> item.levyItem().equals(levyItem) && item.isValidOn(date))
                .toList();
    }

    public Optional<TaxItem> subItemOn(String levySubItem, LocalDate date) {
        return items.stream()
                .filter(item -> item.levySubItem().equals(levySubItem) && item.isValidOn(date))
                .findFirst();
    }

    /** The assignment of a sub-item that begins on a day, which is what tells one assignment from another. */
    public Optional<TaxItem> beginning(String levySubItem, LocalDate validFrom) {
        return items.stream()
                .filter(item -> item.levySubItem().equals(levySubItem)
                        && item.validFrom().equals(validFrom))
                .findFirst();
    }

    /** The same with lines added; a line takes the place of one of the same sub-item that begins on the same day. */
    Qualifications assigned(List<TaxItem> added) {
        List<TaxItem> all = new ArrayList<>(items);
        for (var item : added) {
            all.removeIf(old -> old.levySubItem().equals(item.levySubItem())
                    && old.validFrom().equals(item.validFrom()));
            all.add(item);
        }
        return new Qualifications(List.copyOf(all), general);
    }

    /** The same with the given sub-items ended on a day; lines of theirs that would only have begun later fall away. */
    Qualifications ended(List<String> levySubItems, LocalDate last) {
        var all = items.stream()
                .filter(item -> !levySubItems.contains(item.levySubItem())
                        || !item.validFrom().isAfter(last))
                .map(item ->
                        levySubItems.contains(item.levySubItem()) && item.isValidOn(last) ? item.endingOn(last) : item)
                .toList();
        return new Qualifications(all, general);
    }

    /** The same under coaching or out of it; only a general taxpayer can be coached. */
    Qualifications coached(boolean coached) {
        return general == null
                ? this
                : new Qualifications(
                        items,
                        new General(general.effectiveFrom(), general.registeredOn(), general.businessClass(), coached));
    }

    Qualifications asGeneral(General registration) {
        return new Qualifications(items, registration);
    }
}
