package org.lianbing.grader;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.grader.MarkLine.Verdict;
import org.lianbing.grader.check.Finding;
import org.lianbing.scenarios.MarkSpec;

/** Puts what the checks of a mark found into its line: points by the mark's rule, verdict, given and expected. */
final class Lines {
    private Lines() {}

    /** One check of a mark and what came of it. */
    record Part(MarkSpec.Part spec, Finding finding, boolean carried) {
        boolean holds() {
            return finding.holds();
        }

        boolean counts() {
            return finding.holds() || carried;
        }
    }

    static MarkLine of(MarkSpec mark, List<Part> parts, IntUnaryOperator carriedPoints) {
        var earned = earned(mark, parts, carriedPoints);
        var shown = shown(parts);
        return new MarkLine(
                mark.id(),
                mark.title(),
                mark.points(),
                earned,
                verdict(mark, parts, earned),
                joined(parts, shown, part -> part.finding().given()),
                joined(parts, shown, part -> part.finding().expected()),
                mark.errorKind(),
                mark.law(),
                parts.stream()
                        .flatMap(part -> part.finding().entries().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                mark.notes(),
                List.of(),
                explanation(mark, parts));
    }

    static MarkLine unpaid(MarkLine line, String why) {
        return new MarkLine(
                line.id(),
                line.title(),
                line.points(),
                0,
                Verdict.MISSED,
                line.given(),
                line.expected(),
                line.errorKind(),
                line.law(),
                line.entries(),
                line.notes(),
                line.because(),
                why);
    }

    static MarkLine because(MarkLine line, List<String> ownErrors) {
        return ownErrors.isEmpty()
                ? line
                : new MarkLine(
                        line.id(),
                        line.title(),
                        line.points(),
                        line.earned(),
                        line.verdict(),
                        line.given(),
                        line.expected(),
                        line.errorKind(),
                        line.law(),
                        line.entries(),
                        line.notes(),
                        ownErrors,
                        line.explanation());
    }

    private static int earned(MarkSpec mark, List<Part> parts, IntUnaryOperator carriedPoints) {
        return switch (mark.rule()) {
            case MarkSpec.Rule.Sum() ->
                parts.stream()
                        .mapToInt(part -> points(part, part.spec().points(), carriedPoints))
                        .sum();
            case MarkSpec.Rule.Min() -> whole(mark, parts, parts.stream().allMatch(Part::counts), carriedPoints);
            case MarkSpec.Rule.Threshold(int needed) ->
                whole(mark, parts, parts.stream().filter(Part::counts).count() >= needed, carriedPoints);
        };
    }

    private static int points(Part part, int points, IntUnaryOperator carriedPoints) {
        if (part.holds()) {
            return points;
        }
        return part.carried() ? carriedPoints.applyAsInt(points) : 0;
    }

    private static int whole(MarkSpec mark, List<Part> parts, boolean reached, IntUnaryOperator carriedPoints) {
        if (!reached) {
            return 0;
        }
        return parts.stream().anyMatch(Part::carried) ? carriedPoints.applyAsInt(mark.points()) : mark.points();
    }

    private static Verdict verdict(MarkSpec mark, List<Part> parts, int earned) {
        if (parts.stream().anyMatch(Part::carried) && earned > 0) {
            return Verdict.CARRIED;
        }
        if (earned == mark.points()) {
            return Verdict.EARNED;
        }
        return earned == 0 ? Verdict.MISSED : Verdict.PARTLY;
    }

    /** The parts worth showing: those that failed, or all where none did. */
    private static List<Part> shown(List<Part> parts) {
        var failed = parts.stream().filter(part -> !part.holds()).toList();
        return failed.isEmpty() ? parts : failed;
    }

    private static @Nullable String joined(List<Part> all, List<Part> parts, Function<Part, @Nullable String> text) {
        var shown = parts.stream()
                .filter(part -> text.apply(part) != null)
                .map(part -> all.size() > 1
                        ? part.spec().title() + " " + text.apply(part)
                        : Objects.requireNonNull(text.apply(part)))
                .collect(Collectors.joining("；"));
        return shown.isEmpty() ? null : shown;
    }

    private static String explanation(MarkSpec mark, List<Part> parts) {
        if (parts.stream().anyMatch(Part::carried)) {
            return "由您前面的结果推得，计算正确，保留得分";
        }
        var failed = parts.stream()
                .filter(part -> !part.holds())
                .map(part -> part.spec().title())
                .toList();
        return failed.isEmpty() || parts.size() == 1 ? "" : "未做到：" + String.join("、", failed);
    }
}
