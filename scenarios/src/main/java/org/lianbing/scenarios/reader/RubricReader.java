package org.lianbing.scenarios.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianbing.scenarios.CapSpec;
import org.lianbing.scenarios.Check;
import org.lianbing.scenarios.MarkSpec;
import org.lianbing.scenarios.MarkSpec.ErrorKind;
import org.lianbing.scenarios.MarkSpec.Part;
import org.lianbing.scenarios.MarkSpec.Rule;
import org.lianbing.scenarios.Rubric;

/** Reads marks and caps. What is nowhere said: errors of entry and procedure are carried in full, others never. */
final class RubricReader {
    private static final int FULL = 100;

    private RubricReader() {}

    static Rubric rubric(Yaml yaml) {
        var marks = yaml.each("marks", RubricReader::mark);
        var total = marks.stream().mapToInt(MarkSpec::points).sum();
        if (total != FULL) {
            throw yaml.get("marks").fault("得分点合计应为 100，现为 " + total);
        }
        marks.forEach(mark -> failOnWrongWith(yaml.get("marks"), mark, marks));
        return new Rubric(yaml.number("pass_mark", 60), marks, yaml.each("caps", RubricReader::cap));
    }

    private static void failOnWrongWith(Yaml yaml, MarkSpec mark, List<MarkSpec> marks) {
        var needsWith = mark.errorKind() == ErrorKind.ETIQUETTE
                || mark.parts().stream()
                        .anyMatch(part -> part.check() instanceof Check.Never
                                || part.check() instanceof Check.AtMost
                                || part.check() instanceof Check.Within);
        var with = mark.with();
        if (with == null && needsWith) {
            throw new org.lianbing.scenarios.BrokenScenario(
                    mark.at(), "得分点 " + mark.id() + " 属“不做就满足”或礼仪，须以 with 指明先要得到的得分点");
        }
        if (with != null && marks.stream().noneMatch(other -> other.id().equals(with) && other.with() == null)) {
            throw new org.lianbing.scenarios.BrokenScenario(mark.at(), "with 指向 " + with + "，应为另一个自身没有 with 的得分点");
        }
        if (marks.stream().filter(other -> other.id().equals(mark.id())).count() > 1) {
            throw yaml.fault("得分点 " + mark.id() + " 重复");
        }
    }

    private static MarkSpec mark(Yaml yaml) {
        yaml.only(
                "id", "title", "points", "error", "law", "notes", "carry", "with", "check", "rule", "needed", "parts");
        var kind = errorKind(yaml.get("error"));
        var points = yaml.number("points");
        return new MarkSpec(
                yaml.at(),
                yaml.text("id"),
                yaml.text("title"),
                points,
                kind,
                yaml.text("law", ""),
                yaml.texts("notes"),
                carry(yaml.find("carry"), kind),
                yaml.optionalText("with"),
                rule(yaml),
                parts(yaml, points));
    }

    private static ErrorKind errorKind(Yaml yaml) {
        return yaml.oneOf(kind -> kind.name().toLowerCase(Locale.ROOT), ErrorKind.values());
    }

    private static BigDecimal carry(@Nullable Yaml yaml, ErrorKind kind) {
        if (yaml == null) {
            return kind == ErrorKind.ENTRY || kind == ErrorKind.PROCEDURE ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return switch (yaml.text()) {
            case "no", "false" -> BigDecimal.ZERO;
            case "yes", "true" -> BigDecimal.ONE;
            default -> rate(yaml);
        };
    }

    private static BigDecimal rate(Yaml yaml) {
        try {
            var rate = new BigDecimal(yaml.text());
            if (rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0) {
                return rate;
            }
        } catch (NumberFormatException notNumber) {
            throw yaml.fault("carry 应为 no、yes 或 0 到 1 之间的比例");
        }
        throw yaml.fault("carry 应为 no、yes 或 0 到 1 之间的比例");
    }

    private static Rule rule(Yaml yaml) {
        return switch (yaml.text("rule", "sum")) {
            case "sum" -> new Rule.Sum();
            case "min" -> new Rule.Min();
            case "threshold" -> new Rule.Threshold(yaml.number("needed"));
            default -> throw yaml.get("rule").fault("rule 可用：sum、min、threshold");
        };
    }

    private static List<Part> parts(Yaml yaml, int points) {
        if (yaml.has("check")) {
            return List.of(new Part(yaml.at(), yaml.text("title"), points, CheckReader.check(yaml.get("check"))));
        }
        var isSum = yaml.text("rule", "sum").equals("sum");
        List<Part> parts = new ArrayList<>();
        for (var row : yaml.get("parts").rows()) {
            row.only("title", "points", "check");
            var own = isSum ? row.number("points") : 0;
            parts.add(new Part(row.at(), row.text("title"), own, CheckReader.check(row.get("check"))));
        }
        var total = parts.stream().mapToInt(Part::points).sum();
        if (isSum && total != points) {
            throw yaml.fault("各部分的分数合计应为 " + points + "，现为 " + total);
        }
        return List.copyOf(parts);
    }

    private static CapSpec cap(Yaml yaml) {
        yaml.only("id", "title", "cap", "when", "unless", "error", "law");
        if (yaml.has("when") == yaml.has("unless")) {
            throw yaml.fault("封顶要写 when 或 unless 之一");
        }
        var kind = yaml.find("error");
        return new CapSpec(
                yaml.at(),
                yaml.text("id"),
                yaml.text("title"),
                yaml.number("cap"),
                yaml.has("when"),
                CheckReader.check(yaml.get(yaml.has("when") ? "when" : "unless")),
                kind == null ? ErrorKind.PROCEDURE : errorKind(kind),
                yaml.text("law", ""));
    }
}
