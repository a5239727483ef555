/**
 * The notebook's own pages.
 */
@NullMarked
package org.lianbing.courses.notes.ui;

import org.jspecify.annotations.NullMarked;
