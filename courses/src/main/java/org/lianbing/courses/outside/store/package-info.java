/** The mock bank's ledger and the ordered faults in tables. */
@NullMarked
package org.lianbing.courses.outside.store;

import org.jspecify.annotations.NullMarked;
