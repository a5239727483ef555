package org.lianbing.sandbox.baseline;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files that lie beside this package; a list that is not there is empty. */
final class BaselineFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private BaselineFile() {}

    /** @throws IllegalStateException if there is no such file */
    static <T> T read(String name, Class<T> type) {
        return YAML.readValue(bytes(name), type);
    }

    static byte[] bytes(String name) {
        try (InputStream stream = BaselineFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("缺少基线文件 " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
