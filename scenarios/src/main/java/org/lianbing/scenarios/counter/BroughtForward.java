package org.lianbing.scenarios.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.books.collection.CollectionEvent;
import org.lianbing.sandbox.books.declaration.DeclarationEvent;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent;
import org.lianbing.sandbox.books.qualification.QualificationEvent;
import org.lianbing.sandbox.books.registration.RegistrationEvent;
import org.lianbing.sandbox.books.vouchers.VoucherEvent;
import org.lianbing.sandbox.value.Choice;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/** Reads an event of the initial state by the name of its type. */
final class BroughtForward {
    private static final Map<String, Class<? extends Event>> TYPES = new LinkedHashMap<>();

    static {
        Stream.of(
                        RegistrationEvent.class,
                        QualificationEvent.class,
                        InvoicingEvent.class,
                        DeclarationEvent.class,
                        CollectionEvent.class,
                        VoucherEvent.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .forEach(type -> TYPES.put(type.getSimpleName(), type.asSubclass(Event.class)));
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule() {
                @Override
                public void setupModule(SetupContext context) {
                    context.addDeserializers(new Choices());
                }
            })
            .build();

    private BroughtForward() {}

    static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    static Event read(String type, String content) {
        var found = TYPES.get(type);
        if (found == null) {
            throw new IllegalArgumentException("没有这种事件，可用：" + String.join("、", TYPES.keySet()));
        }
        return JSON.readValue(content, found);
    }

    /** Choices are written as their codes. */
    private static final class Choices extends SimpleDeserializers {
        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            var raw = type.getRawClass();
            return Choice.class.isAssignableFrom(raw) ? new ByCode(raw.getEnumConstants()) : null;
        }
    }

    private static final class ByCode extends ValueDeserializer<Object> {
        private final Object[] constants;

        ByCode(Object[] constants) {
            this.constants = constants;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            var code = json.getString();
            return Stream.of(constants)
                    .filter(constant -> ((Choice) constant).code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("没有代码 " + code));
        }
    }
}
