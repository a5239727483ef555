package org.lianbing.courses.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.people.Account;

/**
 * Where one person of the class stands.
 *
 * @param attempts his attempts, by number
 * @param traces what was done in the latest of them
 */
public record Standing(Account person, List<Attempt> attempts, List<Trace> traces) {

    /** How far he is. */
    public enum Phase {
        NOT_STARTED,
        AT_WORK,
        HANDED_IN;

        /** The name in JSON, such as {@code at_work}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Phase phase() {
        if (attempts.isEmpty()) {
            return Phase.NOT_STARTED;
        }
        return attempts.getLast().isOpen() ? Phase.AT_WORK : Phase.HANDED_IN;
    }

    /** The attempt to look at: the latest. */
    public Optional<Attempt> attempt() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
    }

    public Optional<Trace> last() {
        return traces.isEmpty() ? Optional.empty() : Optional.of(traces.getLast());
    }

    public long refusals() {
        return traces.stream().filter(Trace::isRefused).count();
    }

    public Optional<Trace> lastRefusal() {
        return traces.reversed().stream().filter(Trace::isRefused).findFirst();
    }

    /** Since when nothing was done, empty unless he is at work. */
    public Optional<Instant> waitingSince() {
        return phase() == Phase.AT_WORK
                ? last().map(Trace::at).or(() -> attempt().map(Attempt::startedAt))
                : Optional.empty();
    }

    public boolean hasHandedIn() {
        return attempts.stream().anyMatch(attempt -> !attempt.isOpen());
    }

    /** The best score of those handed in, null if none. */
    public @Nullable Integer score() {
        return attempts.stream()
                .map(Attempt::score)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }
}
