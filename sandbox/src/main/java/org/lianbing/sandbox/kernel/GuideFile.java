package org.lianbing.sandbox.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Guide;
import org.lianbing.sandbox.Guide.FlowStep;
import org.lianbing.sandbox.Post;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code <code>.yaml} beside an operation's class: its flow and its prose. */
final class GuideFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private GuideFile() {}

    static Guide of(Class<?> type, Form head) {
        var file = head.code() + ".yaml";
        try (var in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(type.getName() + " 旁缺少 " + file);
            }
            return guide(YAML.readTree(in), type, head);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    private static Guide guide(JsonNode yaml, Class<?> type, Form head) {
        var limit = yaml.get("limit_days");
        return new Guide(
                text(yaml, "english"),
                steps(yaml, type, head),
                limit == null || limit.isNull() ? null : (Integer) limit.asInt(),
                text(yaml, "time_limit"),
                text(yaml, "workflow"),
                text(yaml, "preconditions"),
                text(yaml, "effects"),
                texts(yaml, "documents"),
                texts(yaml, "mistakes"),
                texts(yaml, "links"),
                text(yaml, "mark"));
    }

    private static List<FlowStep> steps(JsonNode yaml, Class<?> type, Form head) {
        List<FlowStep> steps = new ArrayList<>();
        for (var step : yaml.path("steps")) {
            steps.add(new FlowStep(
                    Action.of(text(step, "action")),
                    texts(step, "posts").stream().map(Post::of).toList(),
                    optionalText(step, "when"),
                    step.path("decides").asBoolean(false)));
        }
        if (!Application.class.isAssignableFrom(type)) {
            return List.of(new FlowStep(Action.ACCEPT, Arrays.asList(head.posts()), null, true));
        }
        if (steps.stream().noneMatch(FlowStep::decides)) {
            throw new IllegalStateException(head.code() + ".yaml：没有一步标 decides: true");
        }
        return List.copyOf(steps);
    }

    private static String text(JsonNode yaml, String name) {
        var text = optionalText(yaml, name);
        return text == null ? "" : text;
    }

    private static @Nullable String optionalText(JsonNode yaml, String name) {
        var node = yaml.get(name);
        return node == null || node.isNull() ? null : node.asString();
    }

    private static List<String> texts(JsonNode yaml, String name) {
        List<String> texts = new ArrayList<>();
        yaml.path(name).forEach(node -> texts.add(node.asString()));
        return List.copyOf(texts);
    }
}
