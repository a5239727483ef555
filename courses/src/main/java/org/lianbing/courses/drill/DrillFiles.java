package org.lianbing.courses.drill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Attempts and assignments on record. */
public interface DrillFiles {

    /** @throws org.springframework.dao.DuplicateKeyException if the assignment already has an attempt of that number */
    void start(Attempt attempt);

    Optional<Attempt> attempt(String id);

    List<Attempt> attemptsOf(long accountId, int limit, int offset);

    long countAttemptsOf(long accountId);

    List<Attempt> attemptsAt(long assignmentId);

    int countAttempts(long assignmentId, long accountId);

    /** Open attempts at assignments that closed before a moment. */
    List<Attempt> leftOpen(Instant closedBefore);

    /** Hands an attempt in with its report; false if it was handed in before. */
    boolean handIn(String id, Instant at, int score, boolean passed, String report);

    Optional<String> report(String id);

    Assignment assign(Assignment assignment, List<Long> accounts);

    Optional<Assignment> assignment(long id);

    List<Assignment> assignmentsFor(long accountId);

    List<Assignment> assignmentsBy(long accountId);

    List<Long> assignees(long assignmentId);

    /** Keeps a scenario's folder; nothing happens if the version is kept already. */
    void keep(Edition edition);

    Optional<Edition> edition(String scenario, String version);

    /**
     * A scenario's folder at one version.
     *
     * @param files its files by path, as JSON
     */
    record Edition(String scenario, String version, String folder, String files) {}
}
