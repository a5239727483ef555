package org.lianbing.sandbox.law.vat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Rate;

/**
 * How tax is charged on an amount that contains it.
 *
 * @param divideBy the rate taken out of the amount first; null: the general rate of the day
 * @param charged the rate charged on what remains
 */
record ChargeTerms(@Nullable Rate divideBy, Rate charged) {

    /** The levy rate taken out first, where the law fixes one. */
    Rate levyRate() {
        return Objects.requireNonNull(divideBy, "换算用征收率");
    }
}
