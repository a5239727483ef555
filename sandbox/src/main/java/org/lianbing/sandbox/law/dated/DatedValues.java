package org.lianbing.sandbox.law.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A family of values that the law changes by date, read from one YAML file and checked when read: the versions of an
 * item follow each other day by day, without overlap and without gap.
 */
public final class DatedValues<T> {
    private final ValueFile file;
    private final Map<String, List<DatedValue<T>>> byItem;

    private DatedValues(ValueFile file, Map<String, List<DatedValue<T>>> byItem) {
        this.file = file;
        this.byItem = byItem;
    }

    /**
     * @param path below {@code law/} on the class path, for instance {@code vat/rates.yaml}
     * @throws IllegalArgumentException if the file is missing, or its versions overlap or leave a gap
     */
    public static <T> DatedValues<T> read(String path, Class<T> type) {
        return checked(path, ValueFileReader.read(path), type);
    }

    static <T> DatedValues<T> checked(String path, ValueFile file, Class<T> type) {
        var byItem = new LinkedHashMap<String, List<DatedValue<T>>>();
        for (var item : file.items()) {
            var versions = versions(file, item, type);
            Timeline.requireUnbroken(path, versions);
            if (byItem.put(item.item(), versions) != null) {
                throw new IllegalArgumentException(path + "：" + item.item() + " 出现两次");
            }
        }
        return new DatedValues<>(file, byItem);
    }

    private static <T> List<DatedValue<T>> versions(ValueFile file, ValueFile.Item item, Class<T> type) {
        var labels = file.labels() == null ? Map.<String, String>of() : file.labels();
        var title = item.title() == null ? file.title() : item.title();
        var versions = new ArrayList<DatedValue<T>>();
        for (var version : item.versions()) {
            versions.add(new DatedValue<>(
                    file.rule(),
                    file.family(),
                    item.item(),
                    title,
                    version.validFrom(),
                    version.validTo(),
                    ValueFileReader.value(version.value(), type),
                    ValueFileReader.shown(version.value(), labels),
                    version.source(),
                    version.mark(),
                    version.note()));
        }
        return List.copyOf(versions);
    }

    /** The value of the family's only item on a day. */
    public T at(LocalDate date) {
        return versionAt(date).value();
    }

    /** @throws NoLawAt if the item has no version for that day */
    public T at(String item, LocalDate date) {
        return versionAt(item, date).value();
    }

    /** The version of the family's only item on a day, with its source. */
    public DatedValue<T> versionAt(LocalDate date) {
        if (byItem.size() != 1) {
            throw new IllegalStateException(file.family() + " 不止一项，须指明");
        }
        return versionAt(byItem.keySet().iterator().next(), date);
    }

    /** @throws NoLawAt if the item has no version for that day */
    public DatedValue<T> versionAt(String item, LocalDate date) {
        return find(item, date).orElseThrow(() -> new NoLawAt(file.rule(), date, why(item, date)));
    }

    /** @throws IllegalArgumentException if the family has no such item at all */
    public Optional<DatedValue<T>> find(String item, LocalDate date) {
        return versionsOf(item).stream()
                .filter(version -> version.holdsOn(date))
                .findFirst();
    }

    private List<DatedValue<T>> versionsOf(String item) {
        var versions = byItem.get(item);
        if (versions == null) {
            throw new IllegalArgumentException(file.family() + " 没有 " + item + " 一项");
        }
        return versions;
    }

    private String why(String item, LocalDate date) {
        var versions = versionsOf(item);
        var first = versions.getFirst();
        if (!date.isBefore(first.validFrom())) {
            return first.title() + "止于 " + versions.getLast().validTo();
        }
        var reason = file.items().stream()
                .filter(entry -> entry.item().equals(item) && entry.before() != null)
                .map(entry -> "；" + entry.before())
                .findFirst()
                .orElse("");
        return first.title() + "自 " + first.validFrom() + " 起" + reason;
    }

    public String rule() {
        return file.rule();
    }

    public String family() {
        return file.family();
    }

    public String title() {
        return file.title();
    }

    /** Every version of every item, in the order of the file. */
    public List<DatedValue<T>> all() {
        return byItem.values().stream().flatMap(List::stream).toList();
    }
}
