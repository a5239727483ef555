package org.lianbing.courses.drill;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A drill given to one person, and what he made of it.
 *
 * @param attempts his, by number
 */
public record Assigned(Assignment assignment, List<Attempt> attempts) {

    public Optional<Attempt> open() {
        return attempts.stream().filter(Attempt::isOpen).findFirst();
    }

    public int attemptsLeft() {
        return Math.max(0, assignment.maxAttempts() - attempts.size());
    }

    /** The graded attempt with the highest score. */
    public Optional<Attempt> best() {
        return attempts.stream()
                .filter(attempt -> attempt.score() != null)
                .max(Comparator.comparing(attempt -> Objects.requireNonNull(attempt.score())));
    }

    /** Whether nothing is left to do: passed, or handed in as often as allowed. */
    public boolean isDone() {
        var passed = attempts.stream().anyMatch(attempt -> Boolean.TRUE.equals(attempt.passed()));
        return open().isEmpty() && (passed || attemptsLeft() == 0);
    }
}
