package org.lianbing.sandbox.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files that lie beside this package. */
final class CalendarFile {
    private CalendarFile() {}

    static JsonNode read(String name) {
        try (InputStream stream = CalendarFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("缺少日历文件 " + name);
            }
            return new YAMLMapper().readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
