package org.lianbing.scenarios.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value as written in a scenario file: JSON whose texts may hold references in braces. */
public sealed interface Template {
    Place at();

    /**
     * The value with its references looked up. A text that is one reference and nothing else keeps the type of what it
     * refers to.
     *
     * @throws BrokenScenario if a reference leads nowhere
     */
    JsonNode in(Surroundings surroundings);

    /** The value as text: plain numbers, ISO dates. */
    default String text(Surroundings surroundings) {
        return in(surroundings).asString();
    }

    /** An object without fields. */
    static Template empty(Place at) {
        return new Fields(at, Map.of());
    }

    /** A number, yes or no, or nothing. */
    record Plain(Place at, JsonNode value) implements Template {
        @Override
        public JsonNode in(Surroundings surroundings) {
            return value;
        }
    }

    /** A text with references. */
    record Words(Place at, List<Piece> pieces) implements Template {
        /** @throws BrokenScenario if a reference is not written as it should be */
        public static Words of(Place at, String text) {
            return new Words(at, new ReferenceReader(at, text).words());
        }

        @Override
        public JsonNode in(Surroundings surroundings) {
            if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Look look) {
                return look.reference().in(surroundings, at);
            }
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text(surroundings, at)));
            return JsonNodeFactory.instance.stringNode(text.toString());
        }
    }

    /** A list. */
    record Rows(Place at, List<Template> rows) implements Template {
        @Override
        public JsonNode in(Surroundings surroundings) {
            var json = JsonNodeFactory.instance.arrayNode();
            rows.forEach(row -> json.add(row.in(surroundings)));
            return json;
        }
    }

    /** An object. */
    record Fields(Place at, Map<String, Template> fields) implements Template {
        public Fields {
            fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public JsonNode in(Surroundings surroundings) {
            var json = JsonNodeFactory.instance.objectNode();
            fields.forEach((name, value) -> json.set(name, value.in(surroundings)));
            return json;
        }
    }

    /** Another value as text: a number as its digits, an object as its JSON. */
    record AsText(Template value) implements Template {
        @Override
        public Place at() {
            return value.at();
        }

        @Override
        public JsonNode in(Surroundings surroundings) {
            var node = value.in(surroundings);
            return JsonNodeFactory.instance.stringNode(node.isContainer() ? node.toString() : node.asString());
        }
    }

    /** A part of a text. */
    sealed interface Piece {
        String text(Surroundings surroundings, Place at);

        /** As it stands. */
        record Literal(String words) implements Piece {
            @Override
            public String text(Surroundings surroundings, Place at) {
                return words;
            }
        }

        /** Looked up. */
        record Look(Reference reference) implements Piece {
            @Override
            public String text(Surroundings surroundings, Place at) {
                return reference.in(surroundings, at).asString();
            }
        }
    }
}
