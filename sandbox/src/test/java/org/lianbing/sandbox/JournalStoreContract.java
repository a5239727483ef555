package org.lianbing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.JournalStore.NotNext;

/** What every journal store must do; the test of a store extends this. */
public abstract class JournalStoreContract {
    private static final String NAME_WITH_RARE_SIGN = "长沙𠮷祥\n\"商贸\"\\有限公司 'x'; --";
    private static final Map<String, Object> SALE_TO_A_STRANGER = Map.of(
            "taxpayer_id", "430102058612376",
            "invoice_kind", "004",
            "invoice_code", "4300151130",
            "no_from", "00012301",
            "no_to", "00012325",
            "qty", 25,
            "buyer_id_no", "430111198207154228",
            "sale_mode", "01");

    /** The store under test, open for the sandboxes {@code one} and {@code two}. */
    protected abstract JournalStore store();

    /** A journal of three entries: opened, an operation refused, a day turned. */
    private static Scene scene() {
        return Scene.on("2015-10-08")
                .when("FP-03", SALE_TO_A_STRANGER)
                .refused("CV01")
                .turnTo("2015-10-09");
    }

    private void appendAll(String sandbox, List<Entry> entries) {
        entries.forEach(entry -> store().append(sandbox, entry));
    }

    @Test
    void entriesAreReadAsTheyWereWrittenInOrder() {
        var entries = scene().sandbox().entries();
        appendAll("one", entries);
        assertThat(store().read("one", 1)).isEqualTo(entries);
    }

    @Test
    void readingBeginsWithTheFirstAskedFor() {
        var entries = scene().sandbox().entries();
        appendAll("one", entries);
        assertThat(store().read("one", 3)).isEqualTo(entries.subList(2, 3));
        assertThat(store().read("one", 4)).isEmpty();
    }

    @Test
    void aJournalNobodyWroteIsEmpty() {
        assertThat(store().read("nobody", 1)).isEmpty();
    }

    @Test
    void journalsDoNotMix() {
        var entries = scene().sandbox().entries();
        appendAll("one", entries);
        appendAll("two", entries.subList(0, 1));
        assertThat(store().read("one", 1)).hasSize(3);
        assertThat(store().read("two", 1)).hasSize(1);
    }

    @Test
    void aTakenNumberIsRefusedAndTheFirstEntryStays() {
        var entries = scene().sandbox().entries();
        appendAll("one", entries);
        var other = scene().turnTo("2015-10-10").sandbox().entries().get(1);
        assertThatThrownBy(() -> store().append("one", other)).isInstanceOf(NotNext.class);
        assertThat(store().read("one", 1)).isEqualTo(entries);
    }

    @Test
    void afterARefusalTheNextNumberIsStillFree() {
        var entries = scene().sandbox().entries();
        appendAll("one", entries.subList(0, 2));
        assertThatThrownBy(() -> store().append("one", entries.get(1))).isInstanceOf(NotNext.class);
        store().append("one", entries.get(2));
        assertThat(store().read("one", 1)).isEqualTo(entries);
    }

    @Test
    void ofManyWritersOfOneNumberExactlyOneWins() throws Exception {
        var entries = scene().sandbox().entries();
        appendAll("one", entries.subList(0, 1));
        var next = entries.get(1);
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            writers.add(() -> wins(next));
        }
        try (var pool = Executors.newFixedThreadPool(writers.size())) {
            var won = 0;
            for (var writer : pool.invokeAll(writers)) {
                won += writer.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(store().read("one", 1)).isEqualTo(entries.subList(0, 2));
    }

    private boolean wins(Entry entry) {
        try {
            store().append("one", entry);
            return true;
        } catch (NotNext faster) {
            return false;
        }
    }

    @Test
    void longFormsAndRareSignsSurvive() {
        var name = NAME_WITH_RARE_SIGN.repeat(4_000);
        var entry = withName(scene().sandbox().entries().getFirst(), name);
        store().append("one", entry);
        assertThat(store().read("one", 1)).containsExactly(entry);
    }

    private static Entry withName(Entry e, String name) {
        var form = Scene.json(Map.of("name", name));
        return new Entry(
                e.number(),
                e.kind(),
                e.at(),
                e.businessDate(),
                e.officer(),
                e.post(),
                e.code(),
                e.caseNo(),
                e.action(),
                e.taxpayerId(),
                form,
                e.seen(),
                e.replies(),
                e.outcome(),
                e.refusal(),
                e.warnings(),
                e.events(),
                e.previous(),
                e.hash());
    }

    @Test
    void whatIsReadReplaysToTheSameSandbox() {
        var scene = scene();
        appendAll("one", scene.sandbox().entries());
        var replayed = scene.replica().replay(store().read("one", 1));
        assertThat(replayed.last()).isEqualTo(scene.sandbox().last());
        assertThat(replayed.ledger().today()).isEqualTo(scene.ledger().today());
    }
}
