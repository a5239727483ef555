/**
 * The handbook of operations (操作手册), read off the catalogue: what an officer fills in, when he is refused, and why.
 * Start with {@link org.lianbing.sandbox.handbook.Handbook}.
 */
@NullMarked
package org.lianbing.sandbox.handbook;

import org.jspecify.annotations.NullMarked;
