/** What other features' screens bring to the desk. Start with {@link org.lianbing.courses.desk.look.DeskColumn}. */
@NullMarked
package org.lianbing.courses.desk.look;

import org.jspecify.annotations.NullMarked;
