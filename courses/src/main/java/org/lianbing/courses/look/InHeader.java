package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A view that says something in the header while it is shown. */
public interface InHeader {

    /** What the view is about, beside the brand: 演练 · 发票发售超量拦截. */
    default String context() {
        return "";
    }

    /** Small facts at the right, usually {@link Chip}s: business date, window, post. */
    default List<Component> chips() {
        return List.of();
    }
}
