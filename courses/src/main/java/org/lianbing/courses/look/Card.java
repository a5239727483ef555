package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A titled sheet that holds one matter. */
public class Card extends Section {
    private final Div head = new Div();
    private final Div body = new Div();

    public Card(String title, Component... content) {
        addClassName("lb-card");
        var heading = new H2(title);
        heading.setId("card-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        head.addClassName("lb-card-head");
        head.add(heading);
        body.addClassName("lb-card-body");
        body.add(content);
        add(head, body);
    }

    /** Puts something at the right of the title: a count, a link. */
    public Card beside(Component... extras) {
        head.add(extras);
        return this;
    }

    /** Shows this instead of what the card held. */
    public void show(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
