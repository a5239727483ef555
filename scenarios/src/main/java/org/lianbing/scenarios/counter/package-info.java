/**
 * The counter (柜台): what is said there and what papers change hands, as operations on a book of its own. Start with
 * {@link org.lianbing.scenarios.counter.Counters}, which adds them to a replica.
 */
@NullMarked
package org.lianbing.scenarios.counter;

import org.jspecify.annotations.NullMarked;
