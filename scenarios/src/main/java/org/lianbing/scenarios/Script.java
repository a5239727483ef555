package org.lianbing.scenarios;

import java.util.List;
import java.util.Map;
import org.lianbing.scenarios.reference.Template;

/**
 * The taxpayer's part before the figures are in: who comes, what lies on the desk, what is said.
 *
 * @param answers right answers by question
 */
public record Script(Template persona, List<Template> papers, Template dialogue, Map<String, Template> answers) {}
