/**
 * What all REST calls share: problems, lists, idempotency, the description of the interface.
 * Start with {@link org.lianbing.courses.wire.Problem}.
 */
@NullMarked
package org.lianbing.courses.wire;

import org.jspecify.annotations.NullMarked;
