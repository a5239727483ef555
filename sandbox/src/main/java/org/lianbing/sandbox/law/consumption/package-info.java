/** Consumption tax. Start with {@link org.lianbing.sandbox.law.consumption.ConsumptionTax}. */
@NullMarked
package org.lianbing.sandbox.law.consumption;

import org.jspecify.annotations.NullMarked;
