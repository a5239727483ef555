package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where there is nothing yet, and says what to do next. */
public class EmptyState extends Div {

    @Tag("strong")
    private static final class Strong extends HtmlContainer {}

    /**
     * @param next what the person can do so that something appears here
     * @param actions buttons or links that do it
     */
    public EmptyState(VaadinIcon picture, String what, String next, Component... actions) {
        addClassName("lb-empty");
        var icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var said = new Strong();
        said.setText(what);
        add(icon, said, new Paragraph(next));
        add(actions);
    }
}
