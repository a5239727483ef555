/**
 * Thousands of seeded operations against what must always hold, whatever was done before. Start with {@link
 * org.lianbing.sandbox.simulation.SimulationTest}.
 */
@NullMarked
package org.lianbing.sandbox.simulation;

import org.jspecify.annotations.NullMarked;
