package org.lianbing.sandbox.kernel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Step;
import org.lianbing.sandbox.value.Choice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Journal entries as JSON and back, and the hash that chains them. Events carry their type's simple name, choices their
 * code, applications and steps the name of their form. What is null is not written, so that the hashes of old entries
 * stay as they are when a field is added.
 */
final class JournalJson {
    private final StandardCatalogue catalogue;
    private final Map<String, Class<? extends Event>> eventTypes = new LinkedHashMap<>();
    private final Map<String, List<EventField>> eventFields = new LinkedHashMap<>();
    private final JsonMapper mapper;
    private final ObjectWriter entryWriter;

    /** A component of an event under its name in the journal. */
    private record EventField(String name, Method accessor) {
        static EventField of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new EventField(Names.snake(component.getName()), component.getAccessor());
        }
    }

    JournalJson(StandardCatalogue catalogue, List<Class<? extends Event>> sealedEvents) {
        this.catalogue = catalogue;
        sealedEvents.forEach(this::addEvents);
        this.mapper = JsonMapper.builder()
                .changeDefaultPropertyInclusion(found -> found.withValueInclusion(Include.NON_NULL))
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(module())
                .build();
        this.entryWriter = mapper.writerFor(Entry.class);
    }

    @SuppressWarnings("unchecked")
    private void addEvents(Class<?> type) {
        if (type.isRecord()) {
            var clash = eventTypes.put(type.getSimpleName(), (Class<? extends Event>) type);
            if (clash != null) {
                throw new IllegalStateException("两个事件同名 " + type.getSimpleName());
            }
            eventFields.put(
                    type.getSimpleName(),
                    Arrays.stream(type.getRecordComponents())
                            .map(EventField::of)
                            .toList());
        } else {
            List.of(type.getPermittedSubclasses()).forEach(this::addEvents);
        }
    }

    ObjectNode tree(Event event) {
        return mapper.valueToTree(event);
    }

    String write(Entry entry) {
        return entryWriter.writeValueAsString(entry);
    }

    Entry read(String json) {
        try {
            return mapper.readValue(json, Entry.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("不是本系统的日志条目：" + wrong.getOriginalMessage(), wrong);
        }
    }

    JsonNode parse(String json) {
        return mapper.readTree(json);
    }

    /** The entry with its hash: SHA-256 over its JSON with an empty hash. */
    Entry hashed(Entry entry) {
        return withHash(entry, hash(withHash(entry, "")));
    }

    boolean isGenuine(Entry entry) {
        return entry.hash().equals(hash(withHash(entry, "")));
    }

    /** Whether the text an entry was read from is the one its hash was made of; it ends with that hash. */
    boolean isGenuine(Entry entry, String text) {
        var end = entry.hash() + "\"}";
        return text.endsWith(end)
                && entry.hash()
                        .equals(sha256((text.substring(0, text.length() - end.length()) + "\"}")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private String hash(Entry unhashed) {
        return sha256(entryWriter.writeValueAsBytes(unhashed));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Entry withHash(Entry e, String hash) {
        return new Entry(
                e.number(),
                e.kind(),
                e.at(),
                e.businessDate(),
                e.officer(),
                e.post(),
                e.code(),
                e.caseNo(),
                e.action(),
                e.taxpayerId(),
                e.form(),
                e.seen(),
                e.replies(),
                e.outcome(),
                e.refusal(),
                e.warnings(),
                e.events(),
                e.previous(),
                hash);
    }

    private SimpleModule module() {
        var module = new SimpleModule("journal", Version.unknownVersion());
        module.setDeserializers(new ChoiceDeserializers());
        module.addSerializer(Choice.class, serializer((choice, json) -> json.writeString(choice.code())));
        module.addSerializer(Application.class, serializer(this::writeApplication));
        module.addSerializer(Step.class, serializer(this::writeStep));
        module.addSerializer(Event.class, serializer(this::writeEvent));
        module.addDeserializer(Application.class, deserializer(this::readApplication));
        module.addDeserializer(Step.class, deserializer(this::readStep));
        module.addDeserializer(Event.class, new EventDeserializer());
        return module;
    }

    private void writeApplication(Application form, JsonGenerator json) {
        var model = catalogue.model(form);
        json.writeStartObject();
        json.writeStringProperty("type", model.type().code());
        json.writeName("form");
        json.writeTree(model.form().write(form));
        json.writeEndObject();
    }

    private Application readApplication(JsonNode json) {
        var model = catalogue.model(json.get("type").asString());
        return (Application) read(model.form(), json.get("form"));
    }

    private void writeStep(Step step, JsonGenerator json) {
        json.writeStartObject();
        var name = catalogue.stepName(step);
        json.writeStringProperty("type", name);
        json.writeName("form");
        json.writeTree(catalogue.stepForm(name).write(step));
        json.writeEndObject();
    }

    private Step readStep(JsonNode json) {
        return (Step) read(catalogue.stepForm(json.get("type").asString()), json.get("form"));
    }

    private static Object read(FormModel model, JsonNode form) {
        var faults = new Faults();
        var value = model.readAt(form, "", null, faults);
        if (value == null) {
            throw new IllegalArgumentException("日志中的表单读不回来：" + faults.list());
        }
        return value;
    }

    private void writeEvent(Event event, JsonGenerator json) {
        var type = event.getClass().getSimpleName();
        json.writeStartObject();
        json.writeStringProperty("type", type);
        for (var field : Objects.requireNonNull(eventFields.get(type), type)) {
            try {
                var value = field.accessor().invoke(event);
                if (value != null) {
                    json.writeName(field.name());
                    json.writePOJO(value);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        json.writeEndObject();
    }

    /** Its type comes first and says as what the rest is read, without a tree in between. */
    private final class EventDeserializer extends ValueDeserializer<Event> {
        @Override
        public Event deserialize(JsonParser json, DeserializationContext context) {
            if (!"type".equals(json.nextName())) {
                throw new IllegalArgumentException("事件不以类型开头");
            }
            var name = json.nextStringValue();
            var type = name == null ? null : eventTypes.get(name);
            if (type == null) {
                throw new IllegalArgumentException("没有事件 " + name);
            }
            json.nextToken();
            return context.readValue(json, type);
        }
    }

    private static <T> ValueSerializer<T> serializer(BiConsumer<T, JsonGenerator> writer) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                writer.accept(value, json);
            }
        };
    }

    private static <T> ValueDeserializer<T> deserializer(Function<JsonNode, T> reader) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return reader.apply(context.readTree(json));
            }
        };
    }
}
