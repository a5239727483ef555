/**
 * Enterprise income tax: small low-profit enterprises, prepayment, losses, adjustments, assessment, final settlement.
 * Start with {@link org.lianbing.sandbox.law.income.corporate.CorporateIncomeRules}, the table of contents.
 */
@NullMarked
package org.lianbing.sandbox.law.income.corporate;

import org.jspecify.annotations.NullMarked;
