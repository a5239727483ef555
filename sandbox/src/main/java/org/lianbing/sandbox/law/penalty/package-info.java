/** Fines: discretion table, hearings, inspection. Start with {@link org.lianbing.sandbox.law.penalty.PenaltyTable}. */
@NullMarked
package org.lianbing.sandbox.law.penalty;

import org.jspecify.annotations.NullMarked;
