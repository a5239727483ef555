/** Judges the checks of a mark, one class per family. Start with {@link org.lianbing.grader.check.Judge}. */
@NullMarked
package org.lianbing.grader.check;

import org.jspecify.annotations.NullMarked;
