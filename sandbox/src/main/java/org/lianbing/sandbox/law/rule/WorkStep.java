package org.lianbing.sandbox.law.rule;

import org.jspecify.annotations.Nullable;

/**
 * One line of a worked calculation.
 *
 * @param text the line with its figures, for instance {@code 19 栏 = 11 栏 51,000.00 − 18 栏 34,000.00 = 17,000.00}
 * @param clause where the law says so
 * @param value what the line arrives at, in JSON form, or null if it only judges
 */
public record WorkStep(String text, String clause, @Nullable String value) {}
