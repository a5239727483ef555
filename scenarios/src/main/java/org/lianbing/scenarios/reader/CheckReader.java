package org.lianbing.scenarios.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.scenarios.Check;
import org.lianbing.scenarios.Happening;
import org.lianbing.scenarios.reference.Template;

/** Reads checks and happenings: each is a map with one name that says which it is. */
final class CheckReader {
    private static final List<String> HAPPENINGS = List.of(
            "accepted",
            "stepped",
            "recorded",
            "refused",
            "warned",
            "issued",
            "said",
            "asked_for",
            "opened",
            "notified",
            "replied");
    private static final List<String> CHECKS =
            List.of("event", "state", "before", "opened_before", "never", "at_most", "answered", "within");

    private CheckReader() {}

    static Check check(Yaml yaml) {
        var kind = yaml.soleName();
        var value = yaml.get(kind);
        return switch (kind) {
            case "event" -> event(value.only("type", "where", "fields"));
            case "state" -> new Check.StateLike(value.template());
            case "before" -> {
                value.only("first", "then");
                yield new Check.Before(happening(value.get("first")), happening(value.get("then")));
            }
            case "opened_before" -> {
                value.only("paper", "operation");
                yield new Check.Before(
                        new Happening.PaperOpened(value.text("paper")),
                        new Happening.Accepted(value.text("operation")));
            }
            case "never" -> new Check.Never(happening(value));
            case "at_most" -> {
                value.only("times", "what");
                yield new Check.AtMost(value.number("times"), happening(value.get("what")));
            }
            case "answered" -> new Check.AnsweredRight(value.text());
            case "within" -> new Check.Within(value.number());
            default -> {
                if (!HAPPENINGS.contains(kind)) {
                    throw value.fault(
                            "没有核对方式 " + kind + "，可用：" + String.join("、", CHECKS) + "、" + String.join("、", HAPPENINGS));
                }
                yield new Check.Happened(happening(yaml));
            }
        };
    }

    private static Check event(Yaml value) {
        var fields = value.texts("fields");
        if (fields.isEmpty()) {
            throw value.fault("event 要列出 fields：比较哪些栏目");
        }
        return new Check.EventLike(value.text("type"), where(value.find("where")), fields);
    }

    private static Map<String, Template> where(@Nullable Yaml yaml) {
        Map<String, Template> where = new LinkedHashMap<>();
        if (yaml != null) {
            yaml.fields().forEach((name, value) -> where.put(name, value.template()));
        }
        return where;
    }

    static Happening happening(Yaml yaml) {
        var kind = yaml.soleName();
        var value = yaml.get(kind);
        return switch (kind) {
            case "accepted" -> new Happening.Accepted(value.text());
            case "stepped" -> {
                value.only("of", "action");
                var action = value.get("action")
                        .oneOf(candidate -> candidate.name().toLowerCase(Locale.ROOT), Action.values());
                yield new Happening.Stepped(value.text("of"), action);
            }
            case "recorded" -> {
                value.only("event", "where");
                yield new Happening.Recorded(value.text("event"), where(value.find("where")));
            }
            case "refused" ->
                value.isText()
                        ? new Happening.Refused(null, value.text())
                        : new Happening.Refused(
                                value.only("of", "code").optionalText("of"), value.optionalText("code"));
            case "warned" -> new Happening.Warned(value.text());
            case "issued" -> new Happening.Issued(value.text());
            case "said" -> new Happening.Said(value.text());
            case "asked_for" -> new Happening.AskedFor(value.text());
            case "opened" -> new Happening.PaperOpened(value.text());
            case "notified" ->
                new Happening.Notified(value.rows().stream().map(Yaml::text).toList());
            case "replied" -> new Happening.Answered(value.text());
            default -> throw value.fault("没有情形 " + kind + "，可用：" + String.join("、", HAPPENINGS));
        };
    }
}
