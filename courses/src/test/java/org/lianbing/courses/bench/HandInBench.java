package org.lianbing.courses.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.lianbing.courses.desk.SandboxFiles;
import org.lianbing.courses.drill.Drills;
import org.lianbing.grader.MarkLine;
import org.lianbing.sandbox.bench.Figures;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.run.Player;

/**
 * Handing in an attempt of some twenty acts that holds an error and what follows from it: the attempt read, graded with
 * counterfactuals, the report stored. Each attempt is at a variant of its own that nobody graded before; the experts
 * played it while it was under way. The yardstick: one row read and one updated.
 */
final class HandInBench {
    private static final String SCENARIO = "X01";
    private static final String RUN = "no-input";
    private static final int WARM_UP = 300;
    private static final int ATTEMPTS = 500;
    private static final double MOST_MILLISECONDS = 20;

    private final Workplace workplace;
    private final Drills drills;
    private final Scenario scenario;
    private final Run run;

    private HandInBench(Workplace workplace) {
        this.workplace = workplace;
        this.drills = workplace.part(Drills.class);
        this.scenario = drills.scenario(SCENARIO);
        this.run = scenario.runs().stream()
                .filter(any -> any.name().equals(RUN))
                .findFirst()
                .orElseThrow();
    }

    public static void main(String[] arguments) throws Exception {
        try (var workplace = Workplace.opened()) {
            new HandInBench(workplace).run();
        }
    }

    private void run() {
        LongStream.rangeClosed(1, WARM_UP).mapToObj(this::played).toList().forEach(this::handedIn);
        var attempts = LongStream.rangeClosed(WARM_UP + 1, WARM_UP + ATTEMPTS)
                .mapToObj(this::played)
                .toList();
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        var milliseconds = new ArrayList<>(attempts.stream().map(this::handedIn).toList());
        var processor = (threads.getCurrentThreadCpuTime() - begun) / 1e6 / ATTEMPTS;
        Collections.sort(milliseconds);
        var figures = new Figures(System.out);
        figures.head();
        figures.note("acts of an attempt", run.acts().size(), "");
        figures.note("handed in and graded, median", at(milliseconds, 50), "ms");
        figures.atMost("handed in and graded, p99 of " + ATTEMPTS, at(milliseconds, 99), MOST_MILLISECONDS, "ms");
        figures.note("the same by processor time, on average", processor, "ms");
        figures.note("yardstick: one row read and one updated, median", yardstick(), "ms");
    }

    /** An attempt with the run's entries in its journal, in memory as it would be after the last of them. */
    private String played(long seed) {
        var attempt = drills.practise(workplace.trainee(), SCENARIO, seed);
        var stage = workplace.sandboxes().sandbox(attempt.id());
        var end = Player.of(workplace.sandboxes().replica(), scenario, drills.variant(attempt))
                .play(stage, run.acts())
                .end();
        var files = workplace.part(SandboxFiles.class);
        end.entries().subList(stage.size(), end.size()).forEach(entry -> files.append(attempt.id(), entry));
        workplace.sandboxes().latest(attempt.id());
        return attempt.id();
    }

    private double handedIn(String attempt) {
        var begun = System.nanoTime();
        var report = drills.handIn(workplace.trainee(), attempt);
        var took = (System.nanoTime() - begun) / 1e6;
        if (report.marks().stream().noneMatch(mark -> mark.verdict() == MarkLine.Verdict.CARRIED)) {
            throw new IllegalStateException("no mark was carried");
        }
        return took;
    }

    private double yardstick() {
        var milliseconds = new ArrayList<Double>();
        for (int i = 0; i < ATTEMPTS; i++) {
            var begun = System.nanoTime();
            var id = workplace
                    .jdbc()
                    .sql("select min(id) from attempt")
                    .query(String.class)
                    .single();
            workplace
                    .jdbc()
                    .sql("update attempt set score = score where id = ?")
                    .param(id)
                    .update();
            milliseconds.add((System.nanoTime() - begun) / 1e6);
        }
        Collections.sort(milliseconds);
        return at(milliseconds, 50);
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
