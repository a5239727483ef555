/** Documents on paper: HTML becomes PDF. Start with {@link org.lianbing.courses.print.Printer}. */
@NullMarked
package org.lianbing.courses.print;

import org.jspecify.annotations.NullMarked;
