/** The handbook of operations, to search and read. It is all screens: start with {@code ui.HandbookView}. */
@NullMarked
package org.lianbing.courses.handbook;

import org.jspecify.annotations.NullMarked;
