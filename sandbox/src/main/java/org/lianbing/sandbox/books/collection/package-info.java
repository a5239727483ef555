/** Levies, payments, agreements: where money moves. Start with {@link org.lianbing.sandbox.books.collection.CollectionBook}. */
@NullMarked
package org.lianbing.sandbox.books.collection;

import org.jspecify.annotations.NullMarked;
