package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One field of a form on screen: shows and takes a JSON value, and its fault. */
interface FieldBox {
    Component component();

    /** What was typed, null if nothing. */
    @Nullable
    JsonNode value();

    void show(@Nullable JsonNode value);

    /** Shows what is wrong; empty text takes it away. */
    void fault(String message);

    /** Runs whenever the value changed by hand. */
    void onChange(Runnable listener);

    /** How much of the form's width it wants: 1 to 3 columns. */
    default int width() {
        return 1;
    }
}
