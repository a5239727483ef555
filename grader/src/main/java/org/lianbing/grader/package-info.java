/**
 * Marks a journal against a scenario. Start with {@link org.lianbing.grader.Grader}.
 */
@NullMarked
package org.lianbing.grader;

import org.jspecify.annotations.NullMarked;
