package org.lianbing.courses.desk.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads a loose JSON object with every number as the decimal that was written, never as binary floating point. */
final class ExactNumbers extends ValueDeserializer<Map<String, Object>> {
    private static final ObjectReader OBJECTS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});

    @Override
    public Map<String, Object> deserialize(JsonParser parser, DeserializationContext context) {
        return OBJECTS.readValue(parser);
    }
}
