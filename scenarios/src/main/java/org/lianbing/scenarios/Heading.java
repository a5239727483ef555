package org.lianbing.scenarios;

import java.util.List;

/**
 * What stands over a scenario in lists.
 *
 * @param level 1 入门, 2 综合, 3 高阶
 * @param domains codes of the domains it practises, such as {@code FP}
 * @param minutes a practised officer needs, for planning; no limit
 * @param steps the expert's way in words, for assignments that show it
 */
public record Heading(String title, int level, String summary, List<String> domains, int minutes, List<String> steps) {}
