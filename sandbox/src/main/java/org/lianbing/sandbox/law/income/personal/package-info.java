/**
 * Individual income tax. Start with {@link org.lianbing.sandbox.law.income.personal.TaxTable}, which every calculation
 * here uses; {@link org.lianbing.sandbox.law.income.personal.PersonalIncomeRules} is the table of contents.
 */
@NullMarked
package org.lianbing.sandbox.law.income.personal;

import org.jspecify.annotations.NullMarked;
