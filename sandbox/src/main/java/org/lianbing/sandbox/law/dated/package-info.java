/**
 * Values that the law changes by date: rates, thresholds, limits, tables. Each family is one small YAML file under
 * {@code law/} on the class path. Start with {@link org.lianbing.sandbox.law.dated.DatedValues}.
 */
@NullMarked
package org.lianbing.sandbox.law.dated;

import org.jspecify.annotations.NullMarked;
