/** 票证域: tax vouchers. Start with {@link org.lianbing.sandbox.vouchers.VouchersDomain}. */
@NullMarked
package org.lianbing.sandbox.vouchers;

import org.jspecify.annotations.NullMarked;
