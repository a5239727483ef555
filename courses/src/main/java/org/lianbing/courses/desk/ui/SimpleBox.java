package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A box around one Vaadin field.
 *
 * @param <C> the field
 * @param <V> its value
 */
final class SimpleBox<C extends AbstractField<?, V> & HasValidation, V> implements FieldBox {
    private final C field;
    private final Function<V, @Nullable JsonNode> reader;
    private final Function<@Nullable JsonNode, V> writer;
    private final int width;
    private final List<Runnable> listeners = new ArrayList<>();

    SimpleBox(C field, Function<V, @Nullable JsonNode> reader, Function<@Nullable JsonNode, V> writer, int width) {
        this.field = field;
        this.reader = reader;
        this.writer = writer;
        this.width = width;
        ((HasValue<?, ?>) field).addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changedByHand();
            }
        });
    }

    /** Tells the form that the person changed the value, where the field does not know it itself. */
    void changedByHand() {
        fault("");
        listeners.forEach(Runnable::run);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable JsonNode value() {
        var value = field.getValue();
        return value == null || field.isEmpty() ? null : reader.apply(value);
    }

    @Override
    public void show(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            field.clear();
        } else {
            field.setValue(writer.apply(value));
        }
    }

    @Override
    public void fault(String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public int width() {
        return width;
    }
}
