/**
 * The rules of the law to try with one's own figures (试算), and every dated value behind them. Start with
 * {@link org.lianbing.courses.law.TrialInputs}.
 */
@NullMarked
package org.lianbing.courses.law;

import org.jspecify.annotations.NullMarked;
