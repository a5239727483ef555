/** The desk's screen. Start with {@link org.lianbing.courses.desk.ui.DeskView}. */
@NullMarked
package org.lianbing.courses.desk.ui;

import org.jspecify.annotations.NullMarked;
