/** The outside as a scenario wants it: what registries answer and what banks do. Pure, so that proofs and forks may use it. */
@NullMarked
package org.lianbing.scenarios.world;

import org.jspecify.annotations.NullMarked;
