package org.lianbing.grader.bench;

import java.util.List;
import java.util.stream.LongStream;
import org.lianbing.grader.Grader;
import org.lianbing.grader.MarkLine;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.baseline.Baselines;
import org.lianbing.sandbox.bench.Figures;
import org.lianbing.sandbox.bench.Timed;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.counter.Counters;
import org.lianbing.scenarios.run.Player;

/**
 * Marking an attempt of some twenty acts that holds an error and what follows from it, so that experts are put into the
 * trainee's situation. The yardstick: deciding those acts themselves.
 */
final class GradingBench {
    private static final String SCENARIO = "X01";
    private static final String RUN = "no-input";
    private static final int VARIANTS = 20;
    private static final int ROUNDS = 3_000;
    private static final double MOST_MILLISECONDS = 3;

    private final Replica replica =
            Replicas.of(List.of(Baselines.changsha2015(), Baselines.wuhu2015()), List.of(Counters.extension()));
    private final Scenario scenario = Library.builtIn(replica).named(SCENARIO);
    private final Run run = scenario.runs().stream()
            .filter(any -> any.name().equals(RUN))
            .findFirst()
            .orElseThrow();

    /** An attempt at a variant. */
    private record Attempt(Variant variant, Grader grader, Sandbox sandbox) {}

    private GradingBench() {}

    public static void main(String[] arguments) {
        new GradingBench().run();
    }

    private void run() {
        var attempts = LongStream.range(1, 1 + VARIANTS).mapToObj(this::attempt).toList();
        var first = attempts.getFirst();
        var figures = new Figures(System.out);
        figures.head();
        figures.note("acts of the attempt", run.acts().size(), "");
        figures.note(
                "entries it added",
                first.sandbox().size()
                        - first.sandbox().entries().stream()
                                .filter(entry -> entry.isGiven())
                                .count(),
                "");
        figures.note("marks carried", carried(first), "");
        var graded = Timed.each(ROUNDS, i -> graded(attempts.get(i % VARIANTS)));
        figures.note("graded, median", graded.median() / 1e6, "ms");
        figures.atMost("graded, p99 of " + ROUNDS, graded.percentile(99) / 1e6, MOST_MILLISECONDS, "ms");
        var processor = Timed.processorNanos(ROUNDS / 3, i -> graded(attempts.get(i % VARIANTS)));
        figures.note("the same by processor time, on average", processor / 1e6, "ms");
        var prepared = Timed.each(
                ROUNDS / 10,
                i -> Grader.of(replica, scenario, attempts.get(i % VARIANTS).variant()));
        figures.note("experts' runs of a variant, once for all its attempts, median", prepared.median() / 1e6, "ms");
        var played =
                Timed.each(ROUNDS / 10, i -> played(attempts.get(i % VARIANTS).variant()));
        figures.note("yardstick: its acts decided and posted, median", played.median() / 1e6, "ms");
    }

    private Attempt attempt(long seed) {
        var variant = Variant.of(scenario, seed);
        return new Attempt(variant, Grader.of(replica, scenario, variant), played(variant));
    }

    private Sandbox played(Variant variant) {
        return Player.of(replica, scenario, variant).play(run).end();
    }

    private static Object graded(Attempt attempt) {
        return attempt.grader().grade(attempt.sandbox());
    }

    private static long carried(Attempt attempt) {
        return attempt.grader().grade(attempt.sandbox()).marks().stream()
                .filter(mark -> mark.verdict() == MarkLine.Verdict.CARRIED)
                .count();
    }
}
