/** Tax vouchers (票证) by number range. Start with {@link org.lianbing.sandbox.books.vouchers.VouchersBook}. */
@NullMarked
package org.lianbing.sandbox.books.vouchers;

import org.jspecify.annotations.NullMarked;
