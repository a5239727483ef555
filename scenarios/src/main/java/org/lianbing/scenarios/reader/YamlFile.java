package org.lianbing.scenarios.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a YAML file token by token, so that each piece keeps its line. */
final class YamlFile {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final JsonParser tokens;

    private YamlFile(String file, JsonParser tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** @throws BrokenScenario if it is not YAML */
    static Yaml read(String file, String text) {
        try (var tokens = YAML.createParser(text)) {
            if (tokens.nextToken() == null) {
                throw new BrokenScenario(new Place(file, 0), "文件是空的");
            }
            return new YamlFile(file, tokens).value();
        } catch (JacksonException wrong) {
            var line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw new BrokenScenario(
                    new Place(file, line),
                    "不是合法的 YAML："
                            + wrong.getOriginalMessage().lines().findFirst().orElse("")
                            + "；请检查这一行和上一行的缩进、冒号后的空格、引号与括号");
        }
    }

    private Place here() {
        return new Place(file, tokens.currentTokenLocation().getLineNr());
    }

    private Yaml value() {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> rows();
            default -> Yaml.scalar(here(), scalar());
        };
    }

    private Yaml fields() {
        var at = here();
        Map<String, Yaml> fields = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            var name = tokens.currentName();
            var place = here();
            tokens.nextToken();
            if (fields.put(name, value()) != null) {
                throw new BrokenScenario(place, "名称 " + name + " 重复");
            }
        }
        return Yaml.fields(at, fields);
    }

    private Yaml rows() {
        var at = here();
        List<Yaml> rows = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            rows.add(value());
        }
        return Yaml.rows(at, rows);
    }

    /** Numbers with leading zeros and very long ones are numbers of things, not quantities. */
    private static JsonNode whole(String digits) {
        var isQuantity = digits.length() < 10 && (digits.equals("0") || !digits.startsWith("0"));
        return isQuantity ? NODES.numberNode(Integer.parseInt(digits)) : NODES.stringNode(digits);
    }

    /** Decimals stay as they are written. */
    private JsonNode scalar() {
        return switch (tokens.currentToken()) {
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> whole(tokens.getString());
            default -> NODES.stringNode(tokens.getString());
        };
    }
}
