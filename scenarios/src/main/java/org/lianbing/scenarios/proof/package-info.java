/**
 * Shows that scenarios hold: the initial state is accepted, runs play, figures agree with what a person worked out, final
 * books agree with the text a person reviewed. Start with {@link org.lianbing.scenarios.proof.Proof}.
 */
@NullMarked
package org.lianbing.scenarios.proof;

import org.jspecify.annotations.NullMarked;
