package org.lianbing.sandbox.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads code tables from YAML: a head with {@code title}, the default {@code mark}, {@code source} and
 * {@code valid_from}, the further {@code columns} its rows may have, and the {@code rows}.
 */
final class CodeTableReader {
    private static final String FOLDER = "/org/lianbing/sandbox/codes/";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> HEAD = Set.of("title", "mark", "source", "valid_from", "columns", "rows");
    private static final Set<String> ROW =
            Set.of("code", "name", "mark", "source", "valid_from", "valid_to", "selectable");
    private static final Set<String> MARKS = Set.of("源", "记忆", "派生", "沙箱自编");

    private CodeTableReader() {}

    static SortedMap<String, CodeTable> readAll() {
        var tables = new TreeMap<String, CodeTable>();
        for (JsonNode name : resource("index").required("tables")) {
            tables.put(name.stringValue(), table(name.stringValue(), resource(name.stringValue())));
        }
        return Collections.unmodifiableSortedMap(tables);
    }

    /** @throws IllegalStateException naming the table and what is wrong with it */
    static CodeTable read(String name, String yaml) {
        return table(name, YAML.readTree(yaml));
    }

    private static JsonNode resource(String name) {
        try (InputStream stream = CodeTableReader.class.getResourceAsStream(FOLDER + name + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("缺少码表文件 " + name + ".yaml");
            }
            return YAML.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CodeTable table(String name, JsonNode head) {
        requireKnown(name, head, HEAD);
        var columns = new TreeSet<String>();
        head.path("columns").forEach(column -> columns.add(column.stringValue()));
        var rows = new ArrayList<CodeRow>();
        for (JsonNode row : head.required("rows")) {
            rows.add(row(name, head, columns, row));
        }
        return new CodeTable(name, required(name, head, head, "title"), rows);
    }

    private static CodeRow row(String table, JsonNode head, Set<String> columns, JsonNode row) {
        var allowed = new TreeSet<>(ROW);
        allowed.addAll(columns);
        requireKnown(table, row, allowed);
        String mark = required(table, row, head, "mark");
        if (!MARKS.contains(mark)) {
            throw new IllegalStateException("码表 " + table + " 的标记 " + mark + " 不在 " + new TreeSet<>(MARKS) + " 之内");
        }
        String to = text(row, "valid_to");
        return new CodeRow(
                required(table, row, row, "code"),
                required(table, row, row, "name"),
                new DateRange(
                        LocalDate.parse(required(table, row, head, "valid_from")),
                        to == null ? null : LocalDate.parse(to)),
                !"false".equals(text(row, "selectable")),
                mark,
                row.has("source") ? text(row, "source") : text(head, "source"),
                columns(columns, row));
    }

    private static SortedMap<String, List<String>> columns(Set<String> columns, JsonNode row) {
        var values = new TreeMap<String, List<String>>();
        for (String column : columns) {
            JsonNode value = row.path(column);
            if (value.isArray()) {
                values.put(column, value.valueStream().map(JsonNode::asString).toList());
            } else if (!value.isMissingNode()) {
                values.put(column, List.of(value.asString()));
            }
        }
        return Collections.unmodifiableSortedMap(values);
    }

    private static void requireKnown(String table, JsonNode node, Set<String> known) {
        for (String property : node.propertyNames()) {
            if (!known.contains(property)) {
                throw new IllegalStateException("码表 " + table + " 有未声明的列 " + property);
            }
        }
    }

    private static String required(String table, JsonNode node, JsonNode otherwise, String property) {
        String own = text(node, property);
        String value = own == null ? text(otherwise, property) : own;
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("码表 " + table + " 缺少 " + property + "：" + node);
        }
        return value;
    }

    private static @Nullable String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        return value.isMissingNode() ? null : value.asString();
    }
}
