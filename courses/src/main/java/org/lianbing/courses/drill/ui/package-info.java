/** The drills' screens. */
@NullMarked
package org.lianbing.courses.drill.ui;

import org.jspecify.annotations.NullMarked;
