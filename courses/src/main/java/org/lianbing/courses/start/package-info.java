/**
 * How the application comes up: its home on disk, failures said in one sentence, demo people, backup and restore.
 * Start with {@link org.lianbing.courses.start.Home}.
 */
@NullMarked
package org.lianbing.courses.start;

import org.jspecify.annotations.NullMarked;
