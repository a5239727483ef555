/** Attempts and assignments in tables. */
@NullMarked
package org.lianbing.courses.drill.store;

import org.jspecify.annotations.NullMarked;
