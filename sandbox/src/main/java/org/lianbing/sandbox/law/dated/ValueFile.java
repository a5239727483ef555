package org.lianbing.sandbox.law.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shape of a value file: a family of items, each with its versions in order of date. */
record ValueFile(
        String rule, String family, String title, @Nullable Map<String, String> labels, List<Item> items) {

    ValueFile {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(items, "items");
    }

    /** @param before why there is no value before the first version, said to whoever asks for one */
    record Item(
            String item, @Nullable String title, @Nullable String before, List<Version> versions) {

        Item {
            Objects.requireNonNull(item, "item");
            if (versions == null || versions.isEmpty()) {
                throw new IllegalArgumentException(item + " 没有版本");
            }
        }
    }

    record Version(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            JsonNode value,
            String source,
            Mark mark,
            @Nullable String note) {

        Version {
            Objects.requireNonNull(validFrom, "valid_from");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(mark, "mark");
        }
    }
}
