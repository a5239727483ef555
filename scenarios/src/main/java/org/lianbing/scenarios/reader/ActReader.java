package org.lianbing.scenarios.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.Act.Seat;
import org.lianbing.scenarios.reference.Template;
import org.lianbing.scenarios.reference.Template.AsText;
import org.lianbing.scenarios.reference.Template.Fields;

/**
 * Reads acts: {@code submit: FP-03} with a form, {@code step: approve} with its operation, {@code turn_to}, {@code event}
 * in an initial state, and what is said and done at the counter ({@code say}, {@code ask_for}, {@code open}, {@code notify},
 * {@code answer}).
 */
final class ActReader {
    private final Catalogue catalogue;

    ActReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Act act(Yaml yaml) {
        if (yaml.has("submit")) {
            return submit(yaml.only("submit", "form", "officer", "post", "steps", "refused"));
        }
        if (yaml.has("step")) {
            return step(yaml.only("step", "of", "form", "officer", "post", "refused"), yaml.text("of"));
        }
        if (yaml.has("turn_to")) {
            return new Act.TurnTo(yaml.at(), yaml.only("turn_to").template("turn_to"));
        }
        if (yaml.has("event")) {
            yaml.only("event", "fields");
            var fields = yaml.find("fields") == null ? Template.empty(yaml.at()) : yaml.template("fields");
            return counter(yaml, "GT-N2", Map.of("event", yaml.template("event"), "content", new AsText(fields)));
        }
        return conversation(yaml);
    }

    private Act conversation(Yaml yaml) {
        if (yaml.has("say")) {
            return counter(
                    yaml, "GT-01", Map.of("say", yaml.only("say", "officer").template("say")));
        }
        if (yaml.has("ask_for")) {
            return counter(
                    yaml,
                    "GT-02",
                    Map.of("ask_for", yaml.only("ask_for", "officer", "refused").template("ask_for")));
        }
        if (yaml.has("open")) {
            return counter(
                    yaml,
                    "GT-03",
                    Map.of("paper", yaml.only("open", "officer", "refused").template("open")));
        }
        if (yaml.has("notify")) {
            return counter(
                    yaml,
                    "GT-04",
                    Map.of("items", yaml.only("notify", "officer").template("notify")));
        }
        if (yaml.has("answer")) {
            yaml.only("answer", "with", "officer", "refused");
            Map<String, Template> form = new LinkedHashMap<>();
            form.put("question", yaml.template("answer"));
            form.put("answer", new AsText(yaml.template("with")));
            return counter(yaml, "GT-05", form);
        }
        throw yaml.fault("看不懂这一步，可用：submit、step、turn_to、say、ask_for、open、notify、answer，初始状态另可用 event");
    }

    private static Act counter(Yaml yaml, String operation, Map<String, Template> form) {
        return new Act.Submit(
                yaml.at(),
                new Seat(yaml.optionalText("officer"), operation.equals("GT-N2") ? Post.SYSTEM : null),
                operation,
                new Fields(yaml.at(), form),
                List.of(),
                yaml.optionalText("refused"));
    }

    private Act.Submit submit(Yaml yaml) {
        var operation = yaml.text("submit");
        try {
            var form = form(yaml, catalogue.operation(operation).fields());
            var steps =
                    yaml.each("steps", row -> step(row.only("step", "form", "officer", "post", "refused"), operation));
            return new Act.Submit(yaml.at(), seat(yaml), operation, form, steps, yaml.optionalText("refused"));
        } catch (UnknownName unknown) {
            throw yaml.get("submit").fault("没有业务事项 " + operation);
        }
    }

    private Act.Step step(Yaml yaml, String operation) {
        var action = yaml.get("step").oneOf(candidate -> candidate.name().toLowerCase(Locale.ROOT), Action.values());
        try {
            var form = form(yaml, catalogue.stepFields(operation, action));
            return new Act.Step(yaml.at(), seat(yaml), operation, action, form, yaml.optionalText("refused"));
        } catch (UnknownName unknown) {
            throw yaml.fault("没有业务事项 " + operation);
        }
    }

    private static Seat seat(Yaml yaml) {
        return new Seat(yaml.optionalText("officer"), post(yaml.find("post")));
    }

    static @Nullable Post post(@Nullable Yaml yaml) {
        return yaml == null ? null : yaml.oneOf(Post::code, Post.values());
    }

    /** The form with the names of its fields checked, rows included. */
    static Template form(Yaml yaml, List<FieldType> fields) {
        var form = yaml.find("form");
        if (form == null) {
            return Template.empty(yaml.at());
        }
        checkNames(form, fields);
        return form.template();
    }

    private static void checkNames(Yaml form, List<FieldType> fields) {
        form.only(fields.stream().map(FieldType::name).toArray(String[]::new));
        for (var field : fields) {
            var value = form.find(field.name());
            if (value != null
                    && value.isRows()
                    && field.kind() == FieldType.Kind.ROWS
                    && !field.columns().isEmpty()) {
                value.rows().forEach(row -> checkNames(row, field.columns()));
            }
        }
    }
}
