package org.lianbing.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Post;
import org.lianbing.scenarios.reference.Template;

/**
 * Something that is played: its inputs are looked up in the variant and the ledger of that moment, never in the results
 * of earlier acts, so that it can be played in any ledger.
 */
public sealed interface Act {
    Place at();

    /**
     * Who acts: an id of the cast and a post, both null for the default (conversation: the first open chair).
     *
     * @param officer id in the cast
     */
    record Seat(@Nullable String officer, @Nullable Post post) {
        public static final Seat DEFAULT = new Seat(null, null);
    }

    /**
     * An operation with its case steps. What is said and asked at the counter is an operation too.
     *
     * @param refused the code it must be refused with, null if it must be accepted
     */
    record Submit(
            Place at,
            Seat seat,
            String operation,
            Template form,
            List<Step> steps,
            @Nullable String refused) implements Act {}

    /** A step on the taxpayer's latest case of an operation. */
    record Step(
            Place at,
            Seat seat,
            String operation,
            Action action,
            Template form,
            @Nullable String refused) implements Act {}

    /** The business date moves on. */
    record TurnTo(Place at, Template date) implements Act {}
}
