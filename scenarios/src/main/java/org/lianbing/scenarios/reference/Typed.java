package org.lianbing.scenarios.reference;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.reference.Template.Fields;
import org.lianbing.scenarios.reference.Template.Rows;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads looked-up values into records: unknown and missing names are faults at their line. */
public final class Typed {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Typed() {}

    /**
     * Reads what a template came to.
     *
     * @throws BrokenScenario at the line of the wrong or missing name
     */
    public static <T extends Record> T read(Template source, JsonNode json, Class<T> type) {
        try {
            var value = JSON.treeToValue(json, type);
            requireAll(value, source);
            return value;
        } catch (JacksonException wrong) {
            throw new BrokenScenario(at(source, wrong), says(wrong));
        }
    }

    private static String says(JacksonException wrong) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            var known =
                    unknown.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.joining("、"));
            return "没有名称 " + unknown.getPropertyName() + "，可用：" + known;
        }
        var cause = wrong.getCause();
        var path = wrong.getPath().stream()
                .map(step -> String.valueOf(step.getPropertyName()))
                .collect(Collectors.joining("."));
        return path + " 读不出来：" + (cause == null ? wrong.getOriginalMessage() : cause.getMessage());
    }

    private static Place at(Template source, JacksonException wrong) {
        var here = source;
        for (var step : wrong.getPath()) {
            Template next =
                    switch (here) {
                        case Fields fields -> fields.fields().get(String.valueOf(step.getPropertyName()));
                        case Rows rows ->
                            step.getIndex() >= 0
                                            && step.getIndex() < rows.rows().size()
                                    ? rows.rows().get(step.getIndex())
                                    : null;
                        default -> null;
                    };
            if (next == null) {
                return here.at();
            }
            here = next;
        }
        return here.at();
    }

    private static void requireAll(@Nullable Object value, Template source) {
        switch (value) {
            case Record row -> requireFields(row, source);
            case List<?> rows -> {
                for (int i = 0; i < rows.size(); i++) {
                    var below =
                            source instanceof Rows written && i < written.rows().size()
                                    ? written.rows().get(i)
                                    : source;
                    requireAll(rows.get(i), below);
                }
            }
            case null, default -> {}
        }
    }

    private static void requireFields(Record row, Template source) {
        if (!row.getClass().getPackageName().startsWith("org.lianbing.scenarios")) {
            return;
        }
        for (var component : row.getClass().getRecordComponents()) {
            var name = snake(component.getName());
            var below = source instanceof Fields fields ? fields.fields().getOrDefault(name, source) : source;
            var value = value(component, row);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new BrokenScenario(source.at(), "缺少 " + name);
            }
            requireAll(value, below);
        }
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
