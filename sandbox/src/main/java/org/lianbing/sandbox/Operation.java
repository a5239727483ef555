package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * A business matter (业务事项): one record, one file, with its form, refusals and effects. Screen, REST, scenarios,
 * grader and handbook are read off it.
 */
public interface Operation {
    /** The taxpayer it concerns; null when he does not exist yet, or it concerns none. */
    default @Nullable TaxpayerId taxpayerId() {
        return null;
    }

    /** Whether it brings its taxpayer into being, so that he need not exist yet. */
    default boolean registers() {
        return false;
    }

    /** Whether the local-tax bureau (地税) handles it on that day; until the merger of 2018-06-15 some matters were its own. */
    default boolean isLocalMatter(LocalDate today) {
        return false;
    }

    /** The same where only the ledger tells, as with a payment: it goes to the bureau of the levy it pays. */
    default boolean isLocalMatter(Ledger ledger) {
        return isLocalMatter(ledger.today());
    }

    /** What must be asked outside before the decision. */
    default List<Inquiry> inquiries(Ledger ledger) {
        return List.of();
    }

    /** Faults visible on the form alone (422), beyond what the field limits say. */
    default void check(Faults faults) {}

    /** This form with its computed fields filled in where they were left out. */
    default Operation computed(Ledger ledger, Sitting sitting) {
        return this;
    }

    /** What happens when it is submitted now: pure, so that proofs and counterfactuals may try it anywhere. */
    Decision decide(Ledger ledger, Sitting sitting);
}
