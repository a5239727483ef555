/**
 * Value-added tax: rates, the return of a general taxpayer, small-scale exemption, registration, prepayment. Start with
 * {@link org.lianbing.sandbox.law.vat.GeneralVat}; {@link org.lianbing.sandbox.law.vat.VatRules} is the table of contents.
 */
@NullMarked
package org.lianbing.sandbox.law.vat;

import org.jspecify.annotations.NullMarked;
