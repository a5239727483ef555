/**
 * What a drill is made of: a scenario (a folder of data), a variant of it (its figures for one seed), the papers on the
 * desk, the acts that are played, and what is marked. Start with {@link org.lianbing.scenarios.Scenario}; {@code run}
 * brings it to life on a sandbox, {@code proof} shows that it holds.
 */
@NullMarked
package org.lianbing.scenarios;

import org.jspecify.annotations.NullMarked;
