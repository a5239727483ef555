/**
 * Time limits and what follows from missing them: late fee and recovery period. Start with
 * {@link org.lianbing.sandbox.law.deadline.LateFee}.
 */
@NullMarked
package org.lianbing.sandbox.law.deadline;

import org.jspecify.annotations.NullMarked;
