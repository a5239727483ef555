package org.lianbing.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.grader.Report.CapLine;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.proof.Proof;
import org.lianbing.scenarios.proof.RewriteGolden;
import org.lianbing.scenarios.run.Player;
import org.lianbing.scenarios.run.Stage;

/** The library proves itself in the build: every run of every drill in twenty variants earns what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryTest {
    private static final int SEEDS = 20;

    private final Replica replica = RewriteGolden.replica();
    private final Library library = Library.builtIn(replica);
    private Table table = new Table(library.scenarios().getFirst(), 0);

    /** One variant, set up once for all its runs. */
    private final class Table {
        private final String id;
        private final Grader grader;
        private final Player player;
        private final Sandbox start;
        private final long seed;

        private Table(Scenario scenario, long seed) {
            var variant = Variant.of(scenario, seed);
            this.id = scenario.id();
            this.seed = seed;
            this.grader = Grader.of(replica, scenario, variant);
            this.player = Player.of(replica, scenario, variant);
            this.start = Stage.open(replica, scenario, variant);
        }

        private Report report(Run run) {
            return grader.grade(player.play(start, run.acts()).end());
        }
    }

    private Table table(String id, long seed) {
        if (!table.id.equals(id) || table.seed != seed) {
            table = new Table(library.named(id), seed);
        }
        return table;
    }

    Stream<String> scenarios() {
        return library.scenarios().stream().map(Scenario::id);
    }

    Stream<Arguments> runs() {
        return library.scenarios().stream()
                .flatMap(scenario -> IntStream.range(0, SEEDS)
                        .boxed()
                        .flatMap(seed ->
                                scenario.runs().stream().map(run -> Arguments.of(scenario.id(), seed, run.name()))));
    }

    @Test
    void the_library_can_be_read_whole_and_holds_the_six_drills_of_the_first_release() {
        assertThat(library.faults()).isEmpty();
        assertThat(scenarios()).contains("S01", "S02", "S06", "S11", "S22", "X01");
    }

    @ParameterizedTest(name = "{0} 变式 {1} {2}")
    @MethodSource("runs")
    void every_run_in_every_variant_earns_what_it_says_mark_by_mark(String id, long seed, String name) {
        var run = library.named(id).run(name);
        var report = table(id, seed).report(run);
        assertThat(problems(run, report))
                .as(id + " 变式 " + seed + " runs/" + name)
                .isEmpty();
    }

    private static List<String> problems(Run run, Report report) {
        List<String> problems = new ArrayList<>();
        if (report.score() != run.score()) {
            problems.add("应得 " + run.score() + " 分，实得 " + report.score() + " 分");
        }
        var missed = run.kind() == Run.Kind.NOTHING
                ? report.marks().stream().map(MarkLine::id).toList()
                : run.missed();
        for (var mark : report.marks()) {
            var isMissed = mark.earned() < mark.points();
            if (isMissed != missed.contains(mark.id())) {
                problems.add("得分点 " + mark.id() + " 应" + (isMissed ? "得" : "失") + "，却为 " + mark.earned() + "/"
                        + mark.points() + "，录入 " + mark.given() + "，专家 " + mark.expected() + "；" + mark.explanation());
            }
        }
        var capped = new TreeSet<>(report.caps().stream().map(CapLine::id).toList());
        if (run.kind() != Run.Kind.NOTHING && !capped.equals(new TreeSet<>(run.capped()))) {
            problems.add("应封顶 " + run.capped() + "，实封顶 " + capped);
        }
        return problems;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void facts_golden_text_names_and_marks_hold(String id) {
        assertThat(Proof.of(replica, library.named(id), Grader.marker(replica), 2))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void points_add_to_a_hundred_and_every_mark_is_told_from_another_by_some_mistake(String id) {
        var scenario = library.named(id);
        Map<String, Integer> points = new TreeMap<>();
        scenario.marks().forEach(mark -> points.put(mark.id(), mark.points()));
        assertThat(points.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(scenario.runs().stream()
                        .filter(run -> run.kind() == Run.Kind.MISTAKE)
                        .flatMap(run -> run.missed().stream()))
                .containsAll(points.keySet());
    }
}
