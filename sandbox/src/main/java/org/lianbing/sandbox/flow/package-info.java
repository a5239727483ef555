/**
 * Cases and to-dos: the flow engine. It needs no database and no server; everything it knows is in its two books.
 * Start with {@link org.lianbing.sandbox.flow.CaseBook}.
 */
@NullMarked
package org.lianbing.sandbox.flow;

import org.jspecify.annotations.NullMarked;
