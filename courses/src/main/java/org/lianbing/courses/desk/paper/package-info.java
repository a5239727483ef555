/**
 * How the documents of a sandbox look: HTML that a screen shows and a printer prints, a layout per sort of document.
 * Start with {@link org.lianbing.courses.desk.paper.Layout}.
 */
@NullMarked
package org.lianbing.courses.desk.paper;

import org.jspecify.annotations.NullMarked;
