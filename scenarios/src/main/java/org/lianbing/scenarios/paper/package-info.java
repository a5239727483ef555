/** Papers by kind: each knows its fields and works out its own totals and tax, so that figures agree with each other. */
@NullMarked
package org.lianbing.scenarios.paper;

import org.jspecify.annotations.NullMarked;
