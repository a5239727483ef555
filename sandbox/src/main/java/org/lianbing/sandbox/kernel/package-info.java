/**
 * The machinery behind the API, private to this module: the metamodel read off the operations' classes, the order of
 * checks, the flow engine's steps, the journal's JSON. Start with {@link org.lianbing.sandbox.kernel.StandardReplica}.
 */
@NullMarked
package org.lianbing.sandbox.kernel;

import org.jspecify.annotations.NullMarked;
