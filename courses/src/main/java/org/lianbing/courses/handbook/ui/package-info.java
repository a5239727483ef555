/** The handbook's screens. */
@NullMarked
package org.lianbing.courses.handbook.ui;

import org.jspecify.annotations.NullMarked;
