package org.lianbing.sandbox.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.baseline.Baselines;
import org.lianbing.sandbox.books.registration.RegistrationBook;

/**
 * What a private sandbox costs: fork and first write by size of the baseline, a day's turn, memory, and how many
 * operations one core decides. The yardstick is a copy of the register in a database. Wants 3 GB of heap for the million.
 */
public final class ForkBench {
    private static final LocalDate TODAY = LocalDate.of(2015, 9, 10);
    private static final int SMALL = 1_000;
    private static final int MIDDLE = 100_000;
    private static final int LARGE = 1_000_000;
    private static final int ROUNDS = 20_000;
    private static final int DRILLS = 5_000;
    private static final int MOST_WRITERS = 5_000;

    private final Replica replica = Replicas.of(List.of(Baselines.changsha2015()), List.of());
    private final Steps steps = new Steps(replica);
    private final Figures figures = new Figures(System.out);

    private ForkBench() {}

    public static void main(String[] arguments) throws SQLException {
        new ForkBench().run();
    }

    private void run() throws SQLException {
        Timed.each(DRILLS, _ -> steps.submitted(opened(0)));
        figures.head();
        var small = forkAndFirstWrite(SMALL);
        var middle = forkAndFirstWrite(MIDDLE);
        var large = forkAndFirstWrite(LARGE);
        figures.atMost("fork + first write, the slowest median over the fastest", spread(small, middle, large), 3, "x");
        dayTurned();
        privateMemory();
        operations();
        yardstick(middle);
    }

    private static double spread(double... medians) {
        var sorted = Arrays.stream(medians).sorted().toArray();
        return sorted[sorted.length - 1] / sorted[0];
    }

    private Sandbox opened(int taxpayers) {
        return replica.open(new Opening("changsha-2015", taxpayers, 1, TODAY, List.of(), null));
    }

    private double forkAndFirstWrite(int taxpayers) {
        var begun = System.nanoTime();
        var origin = opened(taxpayers);
        figures.note("opened for the first time, " + taxpayers + " taxpayers", (System.nanoTime() - begun) / 1e6, "ms");
        var again = Timed.each(ROUNDS, _ -> opened(taxpayers));
        figures.note("opened again, median, " + taxpayers + " taxpayers", again.median() / 1e3, "µs");
        var entries = firstEntries(origin, taxpayers);
        var times = Timed.each(ROUNDS, i -> origin.at(1).posted(entries.get(i % entries.size())));
        figures.atMost("fork + first write, median, " + taxpayers + " taxpayers", times.median() / 1e3, 5, "µs");
        figures.atMost("fork + first write, p99, " + taxpayers + " taxpayers", times.percentile(99) / 1e3, 50, "µs");
        return times.median();
    }

    /** Entries of taxpayers far from each other in the maps, so that hardly a path is warm. */
    private List<Entry> firstEntries(Sandbox origin, int taxpayers) {
        var stride = Math.max(1, taxpayers / MOST_WRITERS);
        List<Entry> entries = new ArrayList<>();
        var n = 0;
        for (var id : origin.ledger().book(RegistrationBook.class).taxpayers().keysIterator()) {
            if (n++ % stride == 0) {
                var entry = steps.copied(origin, id.number()).entry();
                if (!entry.isRefused()) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private void dayTurned() {
        var origin = opened(LARGE);
        var times = Timed.each(ROUNDS, _ -> replica.turnTo(origin, TODAY.plusDays(1)));
        figures.atMost("TurnTo on " + LARGE + " taxpayers, p99", times.percentile(99) / 1e6, 1, "ms");
        var bytes = Memory.heldBy(2_000, _ -> replica.turnTo(origin, TODAY.plusDays(1)));
        figures.atMost("TurnTo on " + LARGE + " taxpayers, memory kept", bytes / 1024, 10, "KB");
    }

    private void privateMemory() {
        var origin = opened(LARGE);
        var bytes = Memory.heldBy(300, _ -> steps.submitted(origin));
        figures.atMost("own memory of a sandbox after " + Steps.COUNT + " steps FP-03, FP-N2", bytes / 1024, 300, "KB");
    }

    /** By processor time of the one thread, so that neighbours on the machine do not count. */
    private void operations() {
        var origin = opened(LARGE);
        var decided = Timed.processorNanos(DRILLS, _ -> steps.decided(origin)) / Steps.COUNT;
        figures.atLeast("operations checked, decided and posted, per second of one core", 1e9 / decided, 100_000, "/s");
        var submitted = Timed.processorNanos(DRILLS, _ -> steps.submitted(origin)) / Steps.COUNT;
        figures.note("the same with reading JSON, writing the entry and chaining it", 1e9 / submitted, "/s");
    }

    private void yardstick(double forkNanos) throws SQLException {
        var register = opened(MIDDLE).ledger().book(RegistrationBook.class);
        var copied = new DatabaseCopy(register).medianNanosOf(5);
        figures.note("yardstick: " + MIDDLE + " register rows into a new H2 schema", copied / 1e6, "ms");
        figures.note("yardstick over fork + first write", copied / forkNanos, "x");
    }
}
