package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The title of a page, with a quiet line beside it and, at the right, what can be done. */
public class PageHead extends Div {

    public PageHead(String title, String line, Component... actions) {
        addClassName("lb-page-head");
        add(new H1(title));
        if (!line.isEmpty()) {
            var quiet = new Span(line);
            quiet.addClassName("lb-mute");
            add(quiet);
        }
        add(actions);
    }
}
