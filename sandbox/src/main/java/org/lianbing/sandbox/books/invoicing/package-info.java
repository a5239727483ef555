/** Invoices from the counter's stock to their verification. Start with {@link org.lianbing.sandbox.books.invoicing.InvoicingBook}. */
@NullMarked
package org.lianbing.sandbox.books.invoicing;

import org.jspecify.annotations.NullMarked;
