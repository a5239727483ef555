/**
 * The officer's seat: sandboxes and what is done in them. Start with {@link org.lianbing.courses.desk.Sandboxes}.
 */
@NullMarked
package org.lianbing.courses.desk;

import org.jspecify.annotations.NullMarked;
