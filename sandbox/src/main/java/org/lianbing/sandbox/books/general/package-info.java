/** The archive. Start with {@link org.lianbing.sandbox.books.general.GeneralBook}. */
@NullMarked
package org.lianbing.sandbox.books.general;

import org.jspecify.annotations.NullMarked;
