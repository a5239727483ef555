package org.lianbing.courses.bench;

import java.util.Arrays;
import java.util.stream.Stream;
import org.lianbing.sandbox.bench.Figures;

/**
 * Cases of four steps, each step acknowledged, by eight clients on sandboxes of their own. Two yardsticks, round by
 * round in turn: a quarter of {@link RawRows}, and {@link ProcessEngine} on the same database.
 */
final class CaseBench {
    private static final int ROUNDS = 3;
    private static final int SANDBOXES_EACH = 60;
    private static final int CASES_PER_SANDBOX = 10;
    private static final int ENGINE_CASES_EACH = 50;
    private static final double LEAST_PERCENT = 40;
    private static final double LEAST_TIMES = 10;

    private final Workplace workplace;
    private final CaseSteps steps;
    private final RawRows raw;
    private final ProcessEngine engine;

    private record Round(double cases, double rows, double engine) {
        double percentOfRaw() {
            return 100 * cases / (rows / CaseSteps.COUNT);
        }

        double timesEngine() {
            return cases / engine;
        }
    }

    private CaseBench(Workplace workplace, ProcessEngine engine) {
        this.workplace = workplace;
        this.steps = new CaseSteps(workplace.sandboxes());
        this.raw = new RawRows(workplace);
        this.engine = engine;
    }

    public static void main(String[] arguments) throws Exception {
        try (var workplace = Workplace.opened();
                var engine = new ProcessEngine(workplace)) {
            new CaseBench(workplace, engine).run();
        }
    }

    private void run() throws Exception {
        round();
        var figures = new Figures(System.out);
        figures.head();
        var rounds = new Round[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = round();
            figures.note("round " + (i + 1) + ", cases of four steps", rounds[i].cases(), "/s");
            figures.note("round " + (i + 1) + ", yardstick: raw inserts", rounds[i].rows(), "/s");
            figures.note("round " + (i + 1) + ", yardstick: cases of the process engine", rounds[i].engine(), "/s");
        }
        figures.note("bytes of an entry", raw.bytesEach(), "B");
        var percent = Arrays.stream(rounds).mapToDouble(Round::percentOfRaw).sorted();
        figures.atLeast(
                "cases by a quarter of raw inserts, median of " + ROUNDS,
                percent.toArray()[ROUNDS / 2],
                LEAST_PERCENT,
                "%");
        var times = Arrays.stream(rounds).mapToDouble(Round::timesEngine).sorted();
        figures.atLeast(
                "cases by those of the process engine, median of " + ROUNDS,
                times.toArray()[ROUNDS / 2],
                LEAST_TIMES,
                "x");
    }

    private Round round() throws Exception {
        var boxes = Stream.generate(() -> workplace.practices(SANDBOXES_EACH))
                .limit(Clients.COUNT)
                .toList();
        var cases = Clients.perSecond(
                SANDBOXES_EACH * CASES_PER_SANDBOX,
                (client, number) ->
                        steps.takeAll(boxes.get(client).get(number / CASES_PER_SANDBOX), number % CASES_PER_SANDBOX));
        var rows = raw.perSecond(boxes);
        return new Round(cases, rows, Clients.perSecond(ENGINE_CASES_EACH, (client, number) -> engine.takeAll()));
    }
}
