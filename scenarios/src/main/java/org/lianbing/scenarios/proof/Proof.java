package org.lianbing.scenarios.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Fact;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.MarkSpec;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Player;
import org.lianbing.scenarios.run.Stage;

/**
 * Proves a scenario over several variants. Two witnesses beside the experts' runs: figures checked by hand and the golden
 * text. Without a marker everything but the scores is proved.
 */
public final class Proof {
    private final Replica replica;
    private final Scenario scenario;
    private final @Nullable Marker marker;
    private final List<ScenarioFault> faults = new ArrayList<>();
    private final Set<String> missedOnce = new TreeSet<>();
    private final Map<String, Course> base = new LinkedHashMap<>();

    private Proof(Replica replica, Scenario scenario, @Nullable Marker marker) {
        this.replica = replica;
        this.scenario = scenario;
        this.marker = marker;
    }

    /** What does not hold in the variants of seeds 0 to {@code seeds - 1}; empty if all holds. */
    public static List<ScenarioFault> of(Replica replica, Scenario scenario, @Nullable Marker marker, int seeds) {
        var proof = new Proof(replica, scenario, marker);
        proof.runs();
        for (long seed = 0; seed < seeds && proof.faults.isEmpty(); seed++) {
            proof.variant(seed);
        }
        if (proof.faults.isEmpty()) {
            proof.facts();
            proof.marks();
            proof.golden();
        }
        return List.copyOf(new LinkedHashSet<>(proof.faults));
    }

    /** The library without the scenarios that do not prove themselves, whose faults are added. */
    public static Library proved(Library library, Replica replica, @Nullable Marker marker, int seeds) {
        List<String> broken = new ArrayList<>();
        List<ScenarioFault> why = new ArrayList<>();
        for (var scenario : library.scenarios()) {
            var found = of(replica, scenario, marker, seeds);
            if (!found.isEmpty()) {
                broken.add(scenario.id());
                why.addAll(found);
            }
        }
        return library.without(broken, why);
    }

    private void runs() {
        if (scenario.experts().isEmpty()) {
            fault("runs", "缺少 runs/expert.yaml");
        }
        if (scenario.runs().stream().noneMatch(run -> run.kind() == Run.Kind.NOTHING)) {
            fault("runs", "缺少 runs/nothing.yaml");
        }
        if (scenario.runs().stream().noneMatch(run -> run.kind() == Run.Kind.MISTAKE)) {
            fault("runs", "至少要有一个典型错误的过程，如 runs/no-check.yaml");
        }
        if (scenario.facts().isEmpty()) {
            fault("facts.yaml", "至少要有一个人工核过的数");
        }
    }

    private void variant(long seed) {
        try {
            var variant = Variant.of(scenario, seed);
            var player = Player.of(replica, scenario, variant);
            var start = Stage.open(replica, scenario, variant);
            var marking = marker == null ? null : marker.of(scenario, variant);
            for (var run : scenario.runs()) {
                var played = player.play(start, run.acts());
                sameWay(variant, run, Course.of(played));
                if (marking != null) {
                    scored(variant, run, marking.mark(played.end()));
                }
            }
        } catch (BrokenScenario broken) {
            broken.faults().forEach(found -> faults.add(inVariant(seed, found)));
        } catch (Malformed | UnknownName wrong) {
            faults.add(inVariant(seed, new ScenarioFault(scenario.folder(), 0, String.valueOf(wrong.getMessage()))));
        }
    }

    private static ScenarioFault inVariant(long seed, ScenarioFault found) {
        return new ScenarioFault(found.file(), found.line(), "变式 " + seed + "：" + found.message());
    }

    /** A run that goes another way than in the base variant hit a threshold which the author did not mean. */
    private void sameWay(Variant variant, Run run, Course course) {
        var difference = course.differenceTo(base.computeIfAbsent(run.name(), first -> course));
        if (difference != null) {
            fault(
                    "runs/" + run.name() + ".yaml",
                    "变式 " + variant.seed() + "：" + difference + "；参数碰到了一道界线，请收窄范围或以 always 排除");
        }
    }

    /** That a mark is missed by doing nothing tells nothing of it; a mistake must miss it. */
    private void scored(Variant variant, Run run, Marked marked) {
        if (run.kind() == Run.Kind.MISTAKE) {
            missedOnce.addAll(marked.missed());
        }
        var file = "runs/" + run.name() + ".yaml";
        var seed = "变式 " + variant.seed() + "：";
        if (marked.score().compareTo(BigDecimal.valueOf(run.score())) != 0) {
            fault(
                    file,
                    seed + "应得 " + run.score() + " 分，实得 " + marked.score().toPlainString() + " 分；失分："
                            + String.join("、", marked.missed()) + "；封顶：" + String.join("、", marked.capped()));
        }
        if (run.kind() == Run.Kind.MISTAKE && !new TreeSet<>(run.missed()).equals(new TreeSet<>(marked.missed()))) {
            fault(file, seed + "应失 " + String.join("、", run.missed()) + "，实失 " + String.join("、", marked.missed()));
        }
        if (run.kind() == Run.Kind.MISTAKE && !new TreeSet<>(run.capped()).equals(new TreeSet<>(marked.capped()))) {
            fault(file, seed + "应封顶 " + String.join("、", run.capped()) + "，实封顶 " + String.join("、", marked.capped()));
        }
    }

    private void facts() {
        var base = Variant.of(scenario, 0);
        var player = Player.of(replica, scenario, base);
        var start = Stage.open(replica, scenario, base);
        var ends =
                scenario.experts().stream().map(run -> player.play(run).end()).toList();
        faults.addAll(new KeyNames(replica, scenario, base, ends).faults());
        for (var fact : scenario.facts()) {
            switch (fact.moment()) {
                case START -> fact(fact, base, start);
                case END -> ends.forEach(end -> fact(fact, base, end));
            }
        }
    }

    private void fact(Fact fact, Variant base, Sandbox sandbox) {
        try {
            var found = fact.look().text(base.on(sandbox.ledger()));
            if (!isSame(fact.expected(), found)) {
                faults.add(ScenarioFault.at(fact.at(), fact.name() + "：人工核为 " + fact.expected() + "，系统为 " + found));
            }
        } catch (BrokenScenario broken) {
            faults.addAll(broken.faults());
        }
    }

    private static boolean isSame(String expected, String found) {
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0;
        } catch (NumberFormatException notNumbers) {
            return expected.equals(found);
        }
    }

    private void marks() {
        if (marker != null) {
            scenario.marks().stream()
                    .map(MarkSpec::id)
                    .filter(mark -> !missedOnce.contains(mark))
                    .forEach(mark -> faults.add(ScenarioFault.at(
                            scenario.mark(mark).at(), "没有一个典型错误会失去得分点 " + mark + "，这样的得分点分不出对错；请在 runs/ 补一个")));
        }
    }

    private void golden() {
        var now = GoldenText.of(replica, scenario);
        if (!now.equals(scenario.golden())) {
            faults.add(new ScenarioFault(
                    scenario.folder() + "/expert.golden.txt",
                    firstDifference(now, scenario.golden()),
                    scenario.golden().isEmpty()
                            ? "还没有，由 RewriteGolden 写出后复核"
                            : "终态与复核过的不同；若应如此，由 RewriteGolden 重写后复核"));
        }
    }

    private static int firstDifference(String now, String golden) {
        var is = now.lines().toList();
        var was = golden.lines().toList();
        for (int i = 0; i < Math.min(is.size(), was.size()); i++) {
            if (!is.get(i).equals(was.get(i))) {
                return i + 1;
            }
        }
        return Math.min(is.size(), was.size()) + 1;
    }

    private void fault(String file, String message) {
        faults.add(ScenarioFault.at(new Place(scenario.folder() + "/" + file, 0), message));
    }
}
