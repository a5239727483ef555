/**
 * What can be read off several books together and belongs to no domain: filing duties, what a taxpayer owes. Computed on
 * reading, never stored. Start with {@link org.lianbing.sandbox.readings.FilingDuties}.
 */
@NullMarked
package org.lianbing.sandbox.readings;

import org.jspecify.annotations.NullMarked;
