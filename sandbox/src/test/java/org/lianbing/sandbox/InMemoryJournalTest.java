package org.lianbing.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InMemoryJournalTest extends JournalStoreContract {
    private final InMemoryJournal journal = new InMemoryJournal();

    @Override
    protected JournalStore store() {
        return journal;
    }

    @Test
    void anEntryBeyondTheNextIsABug() {
        var second = Scene.on("2015-10-08").turnTo("2015-10-09").entry();
        assertThatThrownBy(() -> journal.append("one", second)).isInstanceOf(IllegalArgumentException.class);
    }
}
