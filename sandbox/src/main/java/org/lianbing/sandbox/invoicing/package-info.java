/** 发票域: approving, licensing, selling and verifying invoices. Start with {@link org.lianbing.sandbox.invoicing.InvoicingDomain}. */
@NullMarked
package org.lianbing.sandbox.invoicing;

import org.jspecify.annotations.NullMarked;
