package org.lianbing.courses.drill;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.grader.Report;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Starts attempts, hands them in, keeps their reports. */
@Service
public class Drills {
    private static final int SEEDS = 1_000_000;

    private final Shelf shelf;
    private final Editions editions;
    private final Variants variants;
    private final Sandboxes sandboxes;
    private final DrillFiles files;
    private final JsonMapper json;
    private final Supervision supervision;
    private final Windows windows;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Drills(
            Shelf shelf,
            Editions editions,
            Variants variants,
            Sandboxes sandboxes,
            DrillFiles files,
            JsonMapper json,
            Supervision supervision,
            Windows windows,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.editions = editions;
        this.variants = variants;
        this.sandboxes = sandboxes;
        this.files = files;
        this.json = json;
        this.supervision = supervision;
        this.windows = windows;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    public List<Scenario> scenarios() {
        return shelf.scenarios();
    }

    /** @throws NotFound if there is no such scenario, or it did not prove itself */
    public Scenario scenario(String id) {
        return shelf.find(id).orElseThrow(() -> new NotFound("scenario_not_found", id));
    }

    /** The title of a scenario, its id if it is no longer there. */
    public String title(String scenarioId) {
        return shelf.find(scenarioId).map(Scenario::title).orElse(scenarioId);
    }

    public Variant variant(Attempt attempt) {
        return variants.of(scenarioOf(attempt), attempt.seed());
    }

    /** The task in Markdown, with the figures of a variant; seed 0 is the base variant. */
    public String statement(Scenario scenario, long seed) {
        return scenario.statement().text(variants.of(scenario, seed).on(null));
    }

    /** The scenario as the attempt was started on it. @throws Conflict if it changed since and was not kept */
    public Scenario scenarioOf(Attempt attempt) {
        return editions.of(attempt).orElseThrow(() -> new Conflict("scenario_changed", title(attempt.scenario())));
    }

    /** Starts free practice; a seed may be asked for, otherwise chance decides. */
    @Transactional
    public Attempt practise(SignedIn person, String scenarioId, @Nullable Long seed) {
        var chosen = seed == null ? 1 + chance.nextInt(SEEDS) : seed;
        return start(person, scenario(scenarioId), chosen, null, 0);
    }

    /**
     * Starts the next attempt at an assignment, or answers with the one still open.
     *
     * @throws Conflict outside the window, or when no attempts are left
     */
    public Attempt startAssigned(SignedIn person, long assignmentId) {
        var given = assigned(person, assignmentId);
        var open = given.open();
        if (!given.assignment().isOpen(clock.instant())) {
            throw new Conflict(
                    "window_closed",
                    Dates.minute(given.assignment().opensAt()),
                    Dates.minute(given.assignment().closesAt()));
        }
        if (open.isPresent()) {
            return open.get();
        }
        if (given.attemptsLeft() == 0) {
            throw new Conflict("no_attempts_left", given.assignment().maxAttempts());
        }
        return startNext(person, given);
    }

    /** Started twice at the same moment, the second gets the attempt of the first. */
    private Attempt startNext(SignedIn person, Assigned given) {
        var assignment = given.assignment();
        var number = given.attempts().size() + 1;
        var seed = seed(assignment.id(), person.accountId(), number);
        try {
            return Objects.requireNonNull(transactions.execute(
                    status -> start(person, scenario(assignment.scenario()), seed, assignment.id(), number)));
        } catch (DuplicateKeyException twice) {
            return assigned(person, assignment.id())
                    .open()
                    .orElseThrow(() -> new Conflict("no_attempts_left", assignment.maxAttempts()));
        }
    }

    /** A drill given to the person, with what he made of it so far. @throws NotFound if it was not given to him */
    public Assigned assigned(SignedIn person, long assignmentId) {
        return assigned(assignmentFor(person, assignmentId), person.accountId());
    }

    /** The drills given to the person, those that close first in front. */
    public List<Assigned> assigned(SignedIn person) {
        return files.assignmentsFor(person.accountId()).stream()
                .map(assignment -> assigned(assignment, person.accountId()))
                .toList();
    }

    private Assigned assigned(Assignment assignment, long accountId) {
        return new Assigned(
                assignment,
                files.attemptsAt(assignment.id()).stream()
                        .filter(attempt -> attempt.accountId() == accountId)
                        .toList());
    }

    private Assignment assignmentFor(SignedIn person, long assignmentId) {
        return files.assignment(assignmentId)
                .filter(assignment -> files.assignees(assignmentId).contains(person.accountId()))
                .orElseThrow(() -> new NotFound("assignment_not_found", assignmentId));
    }

    private Attempt start(SignedIn person, Scenario scenario, long seed, @Nullable Long assignmentId, int number) {
        editions.keep(scenario);
        var sandbox = Stage.open(sandboxes.replica(), scenario, variants.of(scenario, seed));
        var file = sandboxes.keep(person.accountId(), SandboxFile.Kind.ATTEMPT, sandbox);
        var attempt = new Attempt(
                file.id(),
                person.accountId(),
                scenario.id(),
                scenario.version(),
                seed,
                assignmentId,
                number,
                clock.instant(),
                null,
                null,
                null);
        files.start(attempt);
        variants.prepare(scenario, seed);
        events.publishEvent(new AttemptTurned(attempt.id(), assignmentId));
        return attempt;
    }

    /** Assigned variants follow from assignment, person and attempt, so nobody can choose his. */
    private static long seed(long assignmentId, long accountId, int number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((assignmentId + "/" + accountId + "/" + number).getBytes(StandardCharsets.UTF_8));
            return 1 + Math.floorMod(ByteBuffer.wrap(digest).getLong(), SEEDS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Optional<Attempt> find(String id) {
        return files.attempt(id);
    }

    /** An attempt that is the person's own, or that his trainer or mentor looks at. @throws NotFound otherwise */
    public Attempt toRead(SignedIn person, String id) {
        return files.attempt(id)
                .filter(attempt ->
                        attempt.accountId() == person.accountId() || supervision.covers(person, attempt.accountId()))
                .orElseThrow(() -> new NotFound("attempt_not_found", id));
    }

    /**
     * Hands an attempt in and grades it.
     *
     * @throws NotFound if it is not the person's own
     * @throws Conflict if it was handed in before
     */
    public Report handIn(SignedIn person, String id) {
        var attempt = files.attempt(id)
                .filter(own -> own.accountId() == person.accountId())
                .orElseThrow(() -> new NotFound("attempt_not_found", id));
        return handIn(attempt);
    }

    Report handIn(Attempt attempt) {
        if (!attempt.isOpen()) {
            throw new Conflict("already_handed_in");
        }
        var scenario = scenarioOf(attempt);
        var report = variants.grader(scenario, attempt.seed()).grade(sandboxes.latest(attempt.id()));
        var kept = files.handIn(
                attempt.id(), clock.instant(), report.score(), report.passed(), json.writeValueAsString(report));
        if (!kept) {
            throw new Conflict("already_handed_in");
        }
        events.publishEvent(new AttemptTurned(attempt.id(), attempt.assignmentId()));
        return report;
    }

    /** The report as it was graded. @throws NotFound while the attempt is open */
    public Report report(Attempt attempt) {
        return files.report(attempt.id())
                .map(text -> json.readValue(text, Report.class))
                .orElseThrow(() -> new NotFound("report_not_yet", attempt.id()));
    }

    /** Whether the person may see what was expected. */
    public boolean showsExpected(SignedIn person, Attempt attempt) {
        var assignmentId = attempt.assignmentId();
        return assignmentId == null
                || supervision.covers(person, attempt.accountId())
                || files.assignment(assignmentId)
                        .map(given -> given.mayShowExpected(clock.instant()))
                        .orElse(true);
    }

    public List<Attempt> attemptsOf(SignedIn person, int limit, int offset) {
        return files.attemptsOf(person.accountId(), limit, offset);
    }

    public long countAttemptsOf(SignedIn person) {
        return files.countAttemptsOf(person.accountId());
    }

    /**
     * Gives a drill to people and has its window watched; a crash between the two is made good by the sweep.
     *
     * @throws org.lianbing.courses.wire.Forbidden if the person gives no drills to others
     */
    public Assignment assign(SignedIn trainer, Assignment wish, List<Long> accounts) {
        Supervision.required(trainer);
        scenario(wish.scenario());
        var assignment = files.assign(wish, accounts);
        windows.watch(assignment);
        return assignment;
    }

    public List<Assignment> assignmentsFor(long accountId) {
        return files.assignmentsFor(accountId);
    }

    public List<Assignment> assignmentsBy(long accountId) {
        return files.assignmentsBy(accountId);
    }

    public List<Attempt> attemptsAt(long assignmentId) {
        return files.attemptsAt(assignmentId);
    }

    public Optional<Assignment> assignment(long id) {
        return files.assignment(id);
    }

    public List<Long> assignees(long assignmentId) {
        return files.assignees(assignmentId);
    }
}
