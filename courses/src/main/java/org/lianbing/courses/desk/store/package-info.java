/** Sandboxes and journals in tables. */
@NullMarked
package org.lianbing.courses.desk.store;

import org.jspecify.annotations.NullMarked;
