/** Journals of a class, read from the tables. */
@NullMarked
package org.lianbing.courses.classroom.store;

import org.jspecify.annotations.NullMarked;
