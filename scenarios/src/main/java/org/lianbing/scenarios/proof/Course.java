package org.lianbing.scenarios.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Warning;
import org.lianbing.scenarios.run.Played;

/** What kinds of things happened in a run, one line an entry and no figures: the same in every variant of a drill. */
record Course(List<String> lines) {
    static Course of(Played played) {
        var entries = played.end().entries();
        return new Course(entries.subList(played.start().size(), entries.size()).stream()
                .map(Course::line)
                .toList());
    }

    private static String line(Entry entry) {
        var refusal = entry.refusal();
        return entry.code()
                + (entry.action() == null ? "" : " " + entry.action().label())
                + (refusal == null ? "" : " 被拒 " + refusal.code())
                + named(" 提示 ", entry.warnings().stream().map(Warning::code).collect(Collectors.toSet()))
                + named(
                        " 记载 ",
                        entry.events().stream()
                                .map(event -> event.getClass().getSimpleName())
                                .collect(Collectors.toSet()));
    }

    private static String named(String what, Set<String> names) {
        return names.isEmpty() ? "" : what + String.join("、", new TreeSet<>(names));
    }

    /** Where another course went differently, null if nowhere. */
    @Nullable
    String differenceTo(Course base) {
        for (int i = 0; i < Math.max(lines.size(), base.lines.size()); i++) {
            var here = i < lines.size() ? lines.get(i) : "没有了";
            var there = i < base.lines.size() ? base.lines.get(i) : "没有了";
            if (!here.equals(there)) {
                return "第 " + (i + 1) + " 条与基本变式不同，基本变式为“" + there + "”，此变式为“" + here + "”";
            }
        }
        return null;
    }
}
