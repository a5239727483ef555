/** The screens of free practice. */
@NullMarked
package org.lianbing.courses.practice.ui;

import org.jspecify.annotations.NullMarked;
