/** Refund of VAT on exports. Start with {@link org.lianbing.sandbox.law.export.ExemptCreditRefund}. */
@NullMarked
package org.lianbing.sandbox.law.export;

import org.jspecify.annotations.NullMarked;
