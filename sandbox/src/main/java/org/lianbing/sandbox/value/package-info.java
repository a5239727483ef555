/**
 * Types that cannot hold a wrong value: money, rates, periods, identifiers, number ranges, codes. They know no book and
 * no operation. Start with {@link org.lianbing.sandbox.value.Money}; codes are looked up in
 * {@link org.lianbing.sandbox.value.CodeTables}.
 */
@NullMarked
package org.lianbing.sandbox.value;

import org.jspecify.annotations.NullMarked;
