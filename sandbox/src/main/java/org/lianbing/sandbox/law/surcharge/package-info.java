/** City construction tax and the two education surcharges. Start with {@link org.lianbing.sandbox.law.surcharge.Surcharges}. */
@NullMarked
package org.lianbing.sandbox.law.surcharge;

import org.jspecify.annotations.NullMarked;
