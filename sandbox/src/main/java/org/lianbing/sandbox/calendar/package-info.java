/**
 * Working days and the deadlines counted by them. Start with {@link org.lianbing.sandbox.calendar.WorkCalendar}; the
 * day a declaration is due is told by {@link org.lianbing.sandbox.calendar.FilingDeadline}.
 */
@NullMarked
package org.lianbing.sandbox.calendar;

import org.jspecify.annotations.NullMarked;
