/**
 * A scenario brought to life: {@link org.lianbing.scenarios.run.Stage} opens its sandbox, {@link
 * org.lianbing.scenarios.run.Player} plays acts on it or on any other, {@link org.lianbing.scenarios.run.Bystanders} are
 * the colleagues and the bank that act beside the trainee.
 */
@NullMarked
package org.lianbing.scenarios.run;

import org.jspecify.annotations.NullMarked;
