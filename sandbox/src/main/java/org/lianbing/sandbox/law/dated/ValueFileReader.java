package org.lianbing.sandbox.law.dated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads value files from the class path; an unknown or missing property is an error, never a silent default. */
final class ValueFileReader {
    private static final String FOLDER = "/org/lianbing/sandbox/law/";
    private static final YAMLMapper FILES = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final YAMLMapper VALUES = FILES.rebuild()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ValueFileReader() {}

    static ValueFile read(String path) {
        try (var stream = ValueFileReader.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("类路径上没有 " + FOLDER + path);
            }
            return FILES.readValue(stream, ValueFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    static <T> T value(JsonNode node, Class<T> type) {
        return VALUES.treeToValue(node, type);
    }

    /** The value in words: {@code 按月标准 30000，按季标准 90000}. */
    static String shown(JsonNode node, Map<String, String> labels) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry ->
                            labels.getOrDefault(entry.getKey(), entry.getKey()) + " " + shown(entry.getValue(), labels))
                    .collect(Collectors.joining("，"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(element -> shown(element, labels))
                    .collect(Collectors.joining("；"));
        }
        return node.isNull() ? "无" : node.asString();
    }
}
