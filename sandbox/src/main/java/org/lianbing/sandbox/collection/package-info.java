/** 征收域: payments, late fees, agreements. Start with {@link org.lianbing.sandbox.collection.CollectionDomain}. */
@NullMarked
package org.lianbing.sandbox.collection;

import org.jspecify.annotations.NullMarked;
