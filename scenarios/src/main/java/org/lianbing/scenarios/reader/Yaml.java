package org.lianbing.scenarios.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.reference.Template;
import tools.jackson.databind.JsonNode;

/** A piece of a YAML file that knows where it stands; every wrong word is a fault at its line. */
final class Yaml {
    private final Place at;
    private final @Nullable JsonNode scalar;
    private final @Nullable List<Yaml> rows;
    private final @Nullable Map<String, Yaml> fields;

    private Yaml(Place at, @Nullable JsonNode scalar, @Nullable List<Yaml> rows, @Nullable Map<String, Yaml> fields) {
        this.at = at;
        this.scalar = scalar;
        this.rows = rows;
        this.fields = fields;
    }

    static Yaml scalar(Place at, JsonNode value) {
        return new Yaml(at, value, null, null);
    }

    static Yaml rows(Place at, List<Yaml> rows) {
        return new Yaml(at, null, List.copyOf(rows), null);
    }

    static Yaml fields(Place at, Map<String, Yaml> fields) {
        return new Yaml(at, null, null, new LinkedHashMap<>(fields));
    }

    Place at() {
        return at;
    }

    BrokenScenario fault(String message) {
        return new BrokenScenario(at, message);
    }

    boolean isText() {
        return scalar != null && scalar.isString();
    }

    boolean isScalar() {
        return scalar != null;
    }

    boolean isRows() {
        return rows != null;
    }

    Map<String, Yaml> fields() {
        if (fields == null) {
            throw fault("此处应为 名称: 值");
        }
        return fields;
    }

    List<Yaml> rows() {
        if (rows == null) {
            throw fault("此处应为列表，每行以 - 开头");
        }
        return rows;
    }

    /** @throws BrokenScenario at the first name that is none of these */
    Yaml only(String... names) {
        var known = List.of(names);
        fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.fault("没有名称 " + name + "，可用：" + String.join("、", known));
            }
        });
        return this;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    @Nullable
    Yaml find(String name) {
        var found = fields().get(name);
        return found == null || (found.scalar != null && found.scalar.isNull()) ? null : found;
    }

    Yaml get(String name) {
        var found = find(name);
        if (found == null) {
            throw fault("缺少 " + name);
        }
        return found;
    }

    /** The one name of a map with a single field, as in {@code before: …}. */
    String soleName() {
        if (fields().size() != 1) {
            throw fault("此处应只有一个名称，现有：" + String.join("、", fields().keySet()));
        }
        return fields().keySet().iterator().next();
    }

    String text() {
        if (scalar == null || scalar.isNull()) {
            throw fault("此处应为文字");
        }
        return scalar.asString();
    }

    String text(String name) {
        return get(name).text();
    }

    String text(String name, String otherwise) {
        var found = find(name);
        return found == null ? otherwise : found.text();
    }

    @Nullable
    String optionalText(String name) {
        var found = find(name);
        return found == null ? null : found.text();
    }

    List<String> texts(String name) {
        var found = find(name);
        return found == null ? List.of() : found.rows().stream().map(Yaml::text).toList();
    }

    int number() {
        if (scalar == null || !scalar.isIntegralNumber()) {
            throw fault("此处应为整数");
        }
        return scalar.asInt();
    }

    int number(String name) {
        return get(name).number();
    }

    int number(String name, int otherwise) {
        var found = find(name);
        return found == null ? otherwise : found.number();
    }

    boolean yes(String name, boolean otherwise) {
        var found = find(name);
        if (found == null) {
            return otherwise;
        }
        if (found.scalar == null || !found.scalar.isBoolean()) {
            throw found.fault(name + " 应为 true 或 false");
        }
        return found.scalar.asBoolean();
    }

    LocalDate date(String name) {
        var found = get(name);
        try {
            return LocalDate.parse(found.text());
        } catch (DateTimeParseException notDate) {
            throw found.fault(name + " 应为日期，如 2015-09-10");
        }
    }

    /** One of an enum's constants by its name in lower case with hyphens. */
    <E extends Enum<E>> E oneOf(Function<E, String> code, E[] constants) {
        var text = text();
        for (var constant : constants) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw fault("没有 " + text + "，可用："
                + java.util.Arrays.stream(constants).map(code).collect(Collectors.joining("、")));
    }

    /** Reads each row of a list; an absent list is empty. */
    <T> List<T> each(String name, Function<Yaml, T> reader) {
        var found = find(name);
        List<T> read = new ArrayList<>();
        if (found != null) {
            found.rows().forEach(row -> read.add(reader.apply(row)));
        }
        return List.copyOf(read);
    }

    Template template(String name) {
        return get(name).template();
    }

    /** This piece as a value in which texts may hold references. */
    Template template() {
        if (fields != null) {
            Map<String, Template> templates = new LinkedHashMap<>();
            fields.forEach((name, value) -> templates.put(name, value.template()));
            return new Template.Fields(at, templates);
        }
        if (rows != null) {
            return new Template.Rows(at, rows.stream().map(Yaml::template).toList());
        }
        return isText()
                ? Template.Words.of(at, text())
                : new Template.Plain(at, java.util.Objects.requireNonNull(scalar));
    }

    /** This map without some of its names. */
    Yaml without(String... names) {
        var rest = new LinkedHashMap<>(fields());
        List.of(names).forEach(rest::remove);
        return fields(at, rest);
    }
}
