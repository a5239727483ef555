package org.lianbing.sandbox;

import java.util.List;

/** Where journals are kept. An entry is acknowledged only after {@link #append} returned. */
public interface JournalStore {
    /**
     * Appends the next entry.
     *
     * @throws NotNext if the journal already holds an entry of that number: reload, decide again
     */
    void append(String sandbox, Entry entry);

    /** The entries from {@code first} on, in order. */
    List<Entry> read(String sandbox, int first);

    /** Another writer was faster. */
    final class NotNext extends RuntimeException {
        public NotNext(String sandbox, int number) {
            super("沙箱 " + sandbox + " 的日志已有第 " + number + " 条");
        }
    }
}
