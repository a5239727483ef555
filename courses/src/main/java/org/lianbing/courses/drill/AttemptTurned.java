package org.lianbing.courses.drill;

import org.jspecify.annotations.Nullable;

/**
 * An attempt was started or handed in on this node.
 *
 * @param assignmentId null in free practice
 */
public record AttemptTurned(String attempt, @Nullable Long assignmentId) {}
