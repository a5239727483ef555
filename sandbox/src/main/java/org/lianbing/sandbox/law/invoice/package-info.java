/**
 * Invoices: codes, certification, maximum amount, red invoices, one-window and cross checks. Start with
 * {@link org.lianbing.sandbox.law.invoice.InvoiceRules}, the table of contents.
 */
@NullMarked
package org.lianbing.sandbox.law.invoice;

import org.jspecify.annotations.NullMarked;
