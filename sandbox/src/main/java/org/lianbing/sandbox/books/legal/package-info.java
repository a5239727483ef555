/** Orders to correct and penalties. Start with {@link org.lianbing.sandbox.books.legal.LegalBook}. */
@NullMarked
package org.lianbing.sandbox.books.legal;

import org.jspecify.annotations.NullMarked;
