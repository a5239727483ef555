/** Assigning drills and watching the class, on screen. */
@NullMarked
package org.lianbing.courses.classroom.ui;

import org.jspecify.annotations.NullMarked;
