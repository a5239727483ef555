package org.lianbing.scenarios.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Reply;

/**
 * The outside of one variant. It remembers nothing: the same question gets the same answer, and what becomes of an order
 * follows from the order and how many went before it.
 */
public record World(List<Answering> inquiries, List<Settling> orders) implements Outside {
    /** Codes of an answer to an order, as ZS-N1 takes them. */
    private static final String DONE = "1";

    private static final String FAILED = "2";

    /**
     * What a partner answers.
     *
     * @param question fields the question must have for this answer, empty for any question
     */
    public record Answering(
            String partner, Map<String, String> question, Reply.Status status, Map<String, String> values) {}

    /**
     * What a partner does with orders.
     *
     * @param message fields the order must have, empty for any order
     * @param outcomes of the first, second … such order; the last one counts for all later ones
     */
    public record Settling(String partner, Map<String, String> message, List<Outcome> outcomes) {}

    /** How an order ends. */
    public record Outcome(Ending ending, @Nullable String reason) {
        public static final Outcome DONE = new Outcome(Ending.SUCCESS, null);
    }

    /** The ways an order ends. */
    public enum Ending {
        SUCCESS,
        /** Refused by the partner, as for a balance too low. */
        FAILURE,
        /** No answer until the date moves on; then it turns out to have been carried out. */
        TIMEOUT
    }

    /** An answer of a partner to an order, as the operation of post 系统 takes it. */
    public record Settlement(
            String serial, String status, @Nullable String reason, LocalDate paidOn) {}

    @Override
    public Reply ask(Inquiry inquiry) {
        return inquiries.stream()
                .filter(answer ->
                        answer.partner().equals(inquiry.partner()) && fits(answer.question(), inquiry.question()))
                .findFirst()
                .map(answer -> new Reply(answer.status(), answer.values()))
                .orElseGet(Reply::notFound);
    }

    /**
     * What becomes of an order; partners nobody wrote about carry everything out.
     *
     * @param before how many orders of this partner and taxpayer went before it
     */
    public Outcome outcome(Order order, int before) {
        return orders.stream()
                .filter(rule -> rule.partner().equals(order.partner()) && fits(rule.message(), order.message()))
                .filter(rule -> !rule.outcomes().isEmpty())
                .findFirst()
                .map(rule ->
                        rule.outcomes().get(Math.min(before, rule.outcomes().size() - 1)))
                .orElse(Outcome.DONE);
    }

    /** The partner's answer, empty while he keeps silent. */
    public Optional<Settlement> settle(Order order, int before, LocalDate orderedOn, LocalDate today) {
        var outcome = outcome(order, before);
        return switch (outcome.ending()) {
            case SUCCESS -> Optional.of(new Settlement(order.serial(), DONE, null, orderedOn));
            case FAILURE -> Optional.of(new Settlement(order.serial(), FAILED, outcome.reason(), orderedOn));
            case TIMEOUT ->
                today.isAfter(orderedOn)
                        ? Optional.of(new Settlement(order.serial(), DONE, null, orderedOn))
                        : Optional.empty();
        };
    }

    private static boolean fits(Map<String, String> wanted, Map<String, String> given) {
        return wanted.entrySet().stream().allMatch(field -> field.getValue().equals(given.get(field.getKey())));
    }
}
