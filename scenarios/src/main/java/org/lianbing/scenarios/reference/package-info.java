/**
 * How scenario files refer to figures: look-ups in braces, no arithmetic. {@link
 * org.lianbing.scenarios.reference.Reference} documents the syntax.
 */
@NullMarked
package org.lianbing.scenarios.reference;

import org.jspecify.annotations.NullMarked;
