package org.lianbing.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation or step as it arrives: names and JSON, nothing checked yet.
 *
 * @param code of the operation; empty text for a step
 * @param caseNo the case a step is for, null for an operation
 * @param action the step, null for an operation
 * @param officer id in the cast; null takes the first holder of the post
 * @param post null takes the operation's or step's own
 * @param seen the entry the form was filled against, null to skip that check
 * @param at wall-clock time to be kept in the entry
 */
public record Submission(
        String code,
        @Nullable String caseNo,
        @Nullable Action action,
        @Nullable String officer,
        @Nullable Post post,
        JsonNode form,
        @Nullable Integer seen,
        @Nullable Instant at) {

    public static Submission operation(String code, JsonNode form) {
        return new Submission(code, null, null, null, null, form, null, null);
    }

    public static Submission step(String caseNo, Action action, JsonNode form) {
        return new Submission("", caseNo, action, null, null, form, null, null);
    }

    public Submission by(@Nullable String officerId) {
        return new Submission(code, caseNo, action, officerId, post, form, seen, at);
    }

    public Submission at(@Nullable Post seat) {
        return new Submission(code, caseNo, action, officer, seat, form, seen, at);
    }

    public Submission seen(@Nullable Integer entry) {
        return new Submission(code, caseNo, action, officer, post, form, entry, at);
    }

    public Submission at(@Nullable Instant time) {
        return new Submission(code, caseNo, action, officer, post, form, seen, time);
    }
}
