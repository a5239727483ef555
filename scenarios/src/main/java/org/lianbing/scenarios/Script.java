package org.lianbing.scenarios;

import java.util.List;
import org.lianbing.scenarios.reference.Template;

/** The taxpayer's part before the figures are in: who comes, what lies on the desk, what is said. */
public record Script(Template persona, List<Template> papers, Template dialogue) {}
