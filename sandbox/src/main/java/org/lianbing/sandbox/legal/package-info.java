/** 法制域: orders and penalties. Start with {@link org.lianbing.sandbox.legal.LegalDomain}. */
@NullMarked
package org.lianbing.sandbox.legal;

import org.jspecify.annotations.NullMarked;
