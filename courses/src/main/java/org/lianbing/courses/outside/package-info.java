/**
 * The outside world, all of it made up: the gateway speaks HTTP to an embedded mock server on this machine and can reach
 * nothing else. Start with {@link org.lianbing.courses.outside.MockWorld}, which says how the partners of one sandbox
 * behave, and {@link org.lianbing.courses.outside.Faults}, which disturbs them on demand.
 */
@NullMarked
package org.lianbing.courses.outside;

import org.jspecify.annotations.NullMarked;
