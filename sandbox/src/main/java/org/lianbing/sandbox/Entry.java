package org.lianbing.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.JsonNode;

/**
 * One row of the journal: what was tried, by whom, and what came of it. Refusals are entries too, because trying is part
 * of the path that is graded.
 *
 * @param number counts from 1 without gaps
 * @param at the wall-clock time the caller gave, null where none was given; never read by a decision
 * @param code of the operation; for a step, of the case's operation
 * @param caseNo of the case opened or worked on
 * @param action null unless it is a step
 * @param seen the entry the form was filled against, null if the caller did not say
 * @param hash SHA-256 over this entry's JSON without the hash; the JSON holds the hash of the entry before
 */
public record Entry(
        int number,
        Kind kind,
        @Nullable Instant at,
        LocalDate businessDate,
        String officer,
        Post post,
        String code,
        @Nullable String caseNo,
        @Nullable Action action,
        @Nullable TaxpayerId taxpayerId,
        JsonNode form,
        @Nullable Integer seen,
        Map<String, Reply> replies,
        Outcome outcome,
        @Nullable Refusal refusal,
        List<Warning> warnings,
        List<Event> events,
        String previous,
        String hash) {

    /** What kind of act an entry records. */
    public enum Kind {
        OPENING,
        OPERATION,
        STEP,
        TURN
    }

    public boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** Whether the entry is part of the initial state rather than something done in it. */
    public boolean isGiven() {
        return kind == Kind.OPENING || officer.equals(GIVEN);
    }

    /** The officer id under which a scenario's initial state is played. */
    public static final String GIVEN = "given";
}
