package org.lianbing.courses.look;

import com.vaadin.flow.component.html.Span;

/** A small fact or verdict in a rounded field. */
public class Chip extends Span {

    public Chip(String text) {
        this(text, Tone.PLAIN);
    }

    public Chip(String text, Tone tone) {
        super(text);
        addClassName("lb-chip");
        setTone(tone);
    }

    public final void setTone(Tone tone) {
        getElement().setAttribute("data-tone", tone.attribute());
    }
}
