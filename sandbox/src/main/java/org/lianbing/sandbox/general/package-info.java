/** 综合域: the archive. Start with {@link org.lianbing.sandbox.general.GeneralDomain}. */
@NullMarked
package org.lianbing.sandbox.general;

import org.jspecify.annotations.NullMarked;
