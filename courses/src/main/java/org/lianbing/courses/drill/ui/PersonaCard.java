package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lianbing.scenarios.Persona;

/** Who stands at the counter, and for whom. */
final class PersonaCard extends Div {

    PersonaCard(Persona persona) {
        var face = new Span(persona.name().substring(0, 1));
        face.addClassName("lb-face");
        face.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(persona.name() + "　" + persona.role());
        name.addClassName("lb-strong");
        var whom = new Span(persona.taxpayerName());
        whom.addClassName("lb-mute");
        var lines = new Div(name, whom);
        lines.addClassName("lb-stack");
        add(face, lines);
        addClassName("lb-persona");
        getElement().setAttribute("lang", "zh-CN");
    }
}
