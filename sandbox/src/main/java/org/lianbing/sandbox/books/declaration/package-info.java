/** Returns filed and what must be filed. Start with {@link org.lianbing.sandbox.books.declaration.DeclarationBook}. */
@NullMarked
package org.lianbing.sandbox.books.declaration;

import org.jspecify.annotations.NullMarked;
