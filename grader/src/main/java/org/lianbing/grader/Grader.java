package org.lianbing.grader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianbing.grader.Report.CapLine;
import org.lianbing.grader.check.Finding;
import org.lianbing.grader.check.Journal;
import org.lianbing.grader.check.Judge;
import org.lianbing.grader.counterfactual.WhatIf;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.CapSpec;
import org.lianbing.scenarios.Check;
import org.lianbing.scenarios.MarkSpec;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.proof.Marked;
import org.lianbing.scenarios.proof.Marker;
import org.lianbing.scenarios.run.Played;
import org.lianbing.scenarios.run.Player;

/**
 * Marks what a trainee did against what experts did in the same variant: field by field, with credit for what followed
 * rightly from his own earlier error. A mark holds if it holds against any of the experts.
 */
public final class Grader {
    private static final int MAX = 100;

    private final Replica replica;
    private final Scenario scenario;
    private final Variant variant;
    private final List<Expert> experts;

    /** An expert's run and what it left, read once for all attempts. */
    private record Expert(Played run, Journal journal) {}

    /** One trainee beside one expert. */
    private record Pair(Sandbox trainee, Played expert, Judge judge) {}

    private Grader(Replica replica, Scenario scenario, Variant variant, List<Expert> experts) {
        this.replica = replica;
        this.scenario = scenario;
        this.variant = variant;
        this.experts = experts;
    }

    /**
     * Prepares marking one variant: the experts play it once, many attempts can be marked after.
     *
     * @throws org.lianbing.scenarios.BrokenScenario if an expert cannot play it
     */
    public static Grader of(Replica replica, Scenario scenario, Variant variant) {
        var player = Player.of(replica, scenario, variant);
        return new Grader(
                replica,
                scenario,
                variant,
                scenario.experts().stream()
                        .map(player::play)
                        .map(run -> new Expert(run, new Journal(replica, variant, run.end())))
                        .toList());
    }

    /** What a scenario's proof asks of a grader. */
    public static Marker marker(Replica replica) {
        return (scenario, variant) -> {
            var grader = of(replica, scenario, variant);
            return handedIn -> marked(grader.grade(handedIn));
        };
    }

    private static Marked marked(Report report) {
        return new Marked(
                BigDecimal.valueOf(report.score()),
                report.marks().stream()
                        .filter(mark -> mark.earned() < mark.points())
                        .map(MarkLine::id)
                        .toList(),
                report.caps().stream().map(CapLine::id).toList());
    }

    public Report grade(Sandbox trainee) {
        var pairs = pairs(trainee);
        Map<String, MarkLine> lines = new LinkedHashMap<>();
        scenario.marks().forEach(mark -> lines.put(mark.id(), best(mark, pairs)));
        var marks = scenario.marks().stream()
                .map(mark -> withCompanion(mark, lines))
                .toList();
        var earned = marks.stream().mapToInt(MarkLine::earned).sum();
        var caps = scenario.caps().stream()
                .filter(cap -> strikes(cap, pairs))
                .map(cap -> new CapLine(cap.id(), cap.title(), cap.cap(), cap.law(), List.of()))
                .toList();
        var score = caps.stream().mapToInt(CapLine::cap).reduce(earned, Math::min);
        return new Report(
                scenario.id(),
                scenario.version(),
                variant.seed(),
                score,
                earned,
                MAX,
                score >= scenario.rubric().passMark(),
                withReasons(marks),
                caps);
    }

    private List<Pair> pairs(Sandbox trainee) {
        var journal = new Journal(replica, variant, trainee);
        return experts.stream()
                .map(expert -> new Pair(trainee, expert.run(), new Judge(variant, journal, expert.journal())))
                .toList();
    }

    /** A cap strikes unless some expert's way clears the trainee of it. */
    private static boolean strikes(CapSpec cap, List<Pair> pairs) {
        return pairs.stream().allMatch(pair -> pair.judge().judge(cap.check()).holds() == cap.strikesIf());
    }

    /** Never, at-most, within and etiquette marks pay only if the mark they go with is earned: doing nothing earns nothing. */
    private static MarkLine withCompanion(MarkSpec mark, Map<String, MarkLine> lines) {
        var own = lines.get(mark.id());
        var companion = mark.with() == null ? null : lines.get(mark.with());
        if (own == null || companion == null || own.earned() == 0 || companion.earned() > 0) {
            return Objects.requireNonNull(own);
        }
        return Lines.unpaid(own, "须先取得“" + companion.title() + "”");
    }

    private MarkLine best(MarkSpec mark, List<Pair> pairs) {
        MarkLine best = null;
        for (var pair : pairs) {
            var line = mark(mark, pair);
            if (line.earned() == mark.points()) {
                return line;
            }
            if (best == null || line.earned() > best.earned()) {
                best = line;
            }
        }
        return Objects.requireNonNull(best, "没有专家演示");
    }

    private MarkLine mark(MarkSpec mark, Pair pair) {
        List<Lines.Part> parts = new ArrayList<>();
        for (var part : mark.parts()) {
            var finding = pair.judge().judge(part.check());
            parts.add(new Lines.Part(part, finding, isCarried(mark, part.check(), finding, pair)));
        }
        return Lines.of(mark, parts, carriedPoints(mark));
    }

    /** Whether the expert, put into the trainee's own situation, would have given exactly what the trainee gave. */
    private boolean isCarried(MarkSpec mark, Check check, Finding finding, Pair pair) {
        var counterpart = finding.counterpart();
        if (!mark.isCarried() || counterpart == null || !(check instanceof Check.EventLike like)) {
            return false;
        }
        return new WhatIf(replica, scenario, variant)
                .after(pair.trainee(), counterpart.trainee(), pair.expert(), counterpart.expert())
                .map(whatIf -> counterpart.given().equals(pair.judge().given(like, whatIf, replica)))
                .orElse(false);
    }

    private static IntUnaryOperator carriedPoints(MarkSpec mark) {
        return points -> mark.carry()
                .multiply(BigDecimal.valueOf(points))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Names, for each carried mark, the trainee's own errors before it. */
    private static List<MarkLine> withReasons(List<MarkLine> marks) {
        return marks.stream()
                .map(line -> Lines.because(line, ownErrorsBefore(line, marks)))
                .toList();
    }

    private static List<String> ownErrorsBefore(MarkLine line, List<MarkLine> marks) {
        var at = firstEntry(line);
        if (line.verdict() != MarkLine.Verdict.CARRIED || at == null) {
            return List.of();
        }
        return marks.stream()
                .filter(other ->
                        other.verdict() == MarkLine.Verdict.MISSED || other.verdict() == MarkLine.Verdict.PARTLY)
                .filter(other -> {
                    var entry = firstEntry(other);
                    return entry != null && entry <= at;
                })
                .map(MarkLine::id)
                .toList();
    }

    private static @Nullable Integer firstEntry(MarkLine line) {
        return line.entries().isEmpty() ? null : line.entries().getFirst();
    }
}
