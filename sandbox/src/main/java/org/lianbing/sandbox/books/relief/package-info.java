/** Reliefs enjoyed (减免台账). Start with {@link org.lianbing.sandbox.books.relief.ReliefBook}. */
@NullMarked
package org.lianbing.sandbox.books.relief;

import org.jspecify.annotations.NullMarked;
