package org.lianbing.scenarios.world;

import org.lianbing.scenarios.reference.Surroundings;
import org.lianbing.scenarios.reference.Template;
import org.lianbing.scenarios.reference.Typed;

/** The outside as written in a scenario, before the figures are in. */
public record WorldScript(Template template) {
    public World in(Surroundings surroundings) {
        return Typed.read(template, template.in(surroundings), World.class);
    }
}
