package org.lianbing.sandbox.kernel;

import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Choice;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Reads choices back from their codes. */
final class ChoiceDeserializers extends SimpleDeserializers {
    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        var raw = type.getRawClass();
        return Choice.class.isAssignableFrom(raw) ? new ByCode(raw.getEnumConstants()) : null;
    }

    private static final class ByCode extends ValueDeserializer<Object> {
        private final Object[] constants;

        ByCode(Object[] constants) {
            this.constants = constants;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            var code = json.getString();
            for (var constant : constants) {
                if (((Choice) constant).code().equals(code)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("没有代码 " + code);
        }
    }
}
