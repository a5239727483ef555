/**
 * Drills: scenarios, attempts, assignments and reports. Start with {@link org.lianbing.courses.drill.Drills}.
 */
@NullMarked
package org.lianbing.courses.drill;

import org.jspecify.annotations.NullMarked;
