package org.lianbing.courses.bench;

import java.util.Arrays;
import java.util.stream.Stream;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.sandbox.bench.Figures;
import org.lianbing.sandbox.bench.Steps;

/**
 * Operations acknowledged: read, checked, decided, written, committed, by eight clients on sandboxes of their own.
 * The yardstick, round by round in turn, is {@link RawRows}.
 */
final class JournalBench {
    private static final int ROUNDS = 3;
    private static final int SANDBOXES_EACH = 100;
    private static final double LEAST_PERCENT = 50;

    private final Sandboxes sandboxes;
    private final Workplace workplace;
    private final Steps steps;
    private final RawRows raw;

    private record Round(double operations, double rows) {}

    private JournalBench(Workplace workplace) {
        this.workplace = workplace;
        this.sandboxes = workplace.sandboxes();
        this.steps = new Steps(sandboxes.replica());
        this.raw = new RawRows(workplace);
    }

    public static void main(String[] arguments) throws Exception {
        try (var workplace = Workplace.opened()) {
            new JournalBench(workplace).run();
        }
    }

    private void run() throws Exception {
        round();
        var figures = new Figures(System.out);
        figures.head();
        var rounds = new Round[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = round();
            figures.note("round " + (i + 1) + ", operations acknowledged", rounds[i].operations(), "/s");
            figures.note("round " + (i + 1) + ", yardstick: raw inserts", rounds[i].rows(), "/s");
        }
        figures.note("bytes of an entry", raw.bytesEach(), "B");
        var percent = Arrays.stream(rounds)
                .mapToDouble(round -> 100 * round.operations() / round.rows())
                .sorted()
                .toArray()[ROUNDS / 2];
        figures.atLeast("operations acknowledged by raw inserts, median of " + ROUNDS, percent, LEAST_PERCENT, "%");
    }

    private Round round() throws Exception {
        var boxes = Stream.generate(() -> workplace.practices(SANDBOXES_EACH))
                .limit(Clients.COUNT)
                .toList();
        var operations = Clients.perSecond(
                SANDBOXES_EACH * Steps.COUNT,
                (client, number) -> act(boxes.get(client).get(number / Steps.COUNT), number % Steps.COUNT));
        return new Round(operations, raw.perSecond(boxes));
    }

    private void act(String sandbox, int step) {
        var entry = sandboxes.submit(sandbox, steps.submission(step));
        if (entry.isRefused()) {
            throw new IllegalStateException(String.valueOf(entry.refusal()));
        }
    }
}
