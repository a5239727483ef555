/**
 * The replica's API. Start with an operation (what an officer submits) and
 * a sandbox (where he submits it); everything else follows from the two.
 */
@NullMarked
package org.lianbing.sandbox;

import org.jspecify.annotations.NullMarked;
