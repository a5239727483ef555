/** Free practice: private sandboxes to open, continue and copy. It is all screens: start with {@code ui.PracticeView}. */
@NullMarked
package org.lianbing.courses.practice;

import org.jspecify.annotations.NullMarked;
