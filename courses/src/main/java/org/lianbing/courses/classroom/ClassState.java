package org.lianbing.courses.classroom;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.lianbing.courses.drill.Assignment;

/**
 * How a class stands at one moment.
 *
 * @param window whether the window is open at that moment
 */
public record ClassState(Assignment assignment, Assignment.State window, List<Standing> people) {

    /**
     * An operation at which people are refused.
     *
     * @param example a trace of the most frequent refusal
     * @param people how many were refused there
     * @param usual code of the most frequent refusal
     */
    public record Hurdle(Trace example, int refusals, int people, String usual) {
        public String code() {
            return example.code();
        }

        public String what() {
            return example.what();
        }

        /** What the most frequent refusal says. */
        public String sentence() {
            return example.sentence();
        }
    }

    /** This state with some of the people only. */
    public ClassState only(LongPredicate accounts) {
        return new ClassState(
                assignment,
                window,
                people.stream().filter(one -> accounts.test(one.person().id())).toList());
    }

    public int count(Standing.Phase phase) {
        return (int) people.stream().filter(one -> one.phase() == phase).count();
    }

    public int done() {
        return (int) people.stream().filter(Standing::hasHandedIn).count();
    }

    /** The mean of everybody's best score, empty while nobody handed in. */
    public OptionalDouble mean() {
        return people.stream()
                .map(Standing::score)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
    }

    /** The most entries anybody has: the length of all timelines. */
    public int longest() {
        return people.stream().mapToInt(one -> one.traces().size()).max().orElse(0);
    }

    /** The operations refused most often in front. */
    public List<Hurdle> hurdles() {
        Map<String, Map<Long, List<Trace>>> refused = people.stream()
                .flatMap(one -> one.traces().stream()
                        .filter(Trace::isRefused)
                        .map(trace -> Map.entry(one.person().id(), trace)))
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().code(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        return refused.values().stream()
                .map(ClassState::hurdle)
                .sorted(Comparator.comparingInt(Hurdle::refusals).reversed().thenComparing(Hurdle::code))
                .toList();
    }

    private static Hurdle hurdle(Map<Long, List<Trace>> byPerson) {
        var traces = byPerson.values().stream().flatMap(List::stream).toList();
        var usual = traces.stream()
                .collect(Collectors.groupingBy(trace -> Objects.requireNonNull(trace.refusal()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
        var example = traces.stream()
                .filter(trace -> usual.equals(trace.refusal()))
                .findFirst()
                .orElseThrow();
        return new Hurdle(example, traces.size(), byPerson.size(), usual);
    }
}
