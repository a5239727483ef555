/** Stamp duty and the taxes on property and vehicles. Start with {@link org.lianbing.sandbox.law.property.StampDuty}. */
@NullMarked
package org.lianbing.sandbox.law.property;

import org.jspecify.annotations.NullMarked;
