package org.lianbing.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * Something that happened, in the past tense; posted to exactly one book. Events are forever: fields are only added,
 * and an added field is {@code @Nullable}.
 */
public interface Event {
    /** The taxpayer it concerns, null when none. */
    default @Nullable TaxpayerId taxpayerId() {
        return null;
    }

    /** The business key: two events of the same type and key speak of the same thing, the later one counts. */
    List<String> key();

    /** Whether this event makes {@code earlier} void, as a voided return does. */
    default boolean undoes(Event earlier) {
        return false;
    }
}
