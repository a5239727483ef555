package org.lianbing.scenarios;

import java.util.List;

/** What is marked, what caps the score, and how much is needed to pass. Points add to 100. */
public record Rubric(int passMark, List<MarkSpec> marks, List<CapSpec> caps) {}
