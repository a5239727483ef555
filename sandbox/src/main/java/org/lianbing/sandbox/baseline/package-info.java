/**
 * The worlds a sandbox can begin in: personas with their histories, made-up taxpayers beside them, counters with stock,
 * officers at every post. What they are is data beside this package. Start with
 * {@link org.lianbing.sandbox.baseline.Baselines}.
 */
@NullMarked
package org.lianbing.sandbox.baseline;

import org.jspecify.annotations.NullMarked;
