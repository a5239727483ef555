package org.lianbing.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Journals in memory: as good as any other store until the process ends. */
public final class InMemoryJournal implements JournalStore {
    private final Map<String, List<Entry>> journals = new HashMap<>();

    @Override
    public synchronized void append(String sandbox, Entry entry) {
        var journal = journals.computeIfAbsent(sandbox, id -> new ArrayList<>());
        if (entry.number() <= journal.size()) {
            throw new NotNext(sandbox, entry.number());
        }
        if (entry.number() > journal.size() + 1) {
            throw new IllegalArgumentException("日志第 " + entry.number() + " 条之前缺第 " + (journal.size() + 1) + " 条");
        }
        journal.add(entry);
    }

    @Override
    public synchronized List<Entry> read(String sandbox, int first) {
        var journal = journals.getOrDefault(sandbox, List.of());
        return first > journal.size() ? List.of() : List.copyOf(journal.subList(first - 1, journal.size()));
    }
}
