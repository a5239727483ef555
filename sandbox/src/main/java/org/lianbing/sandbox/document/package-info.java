/**
 * The documents (文书) that operations issue: the book that keeps them. Their content is data; their look belongs to the
 * application. Start with {@link org.lianbing.sandbox.document.DocumentIssued}.
 */
@NullMarked
package org.lianbing.sandbox.document;

import org.jspecify.annotations.NullMarked;
