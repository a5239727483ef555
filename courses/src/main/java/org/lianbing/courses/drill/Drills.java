package org.lianbing.courses.drill;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.Role;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.courses.wire.Forbidden;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.grader.Report;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Stage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Starts attempts, hands them in, keeps their reports. */
@Service
public class Drills {
    private static final int SEEDS = 1_000_000;

    private final Shelf shelf;
    private final Variants variants;
    private final Sandboxes sandboxes;
    private final DrillFiles files;
    private final JsonMapper json;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom chance = new SecureRandom();

    Drills(Shelf shelf, Variants variants, Sandboxes sandboxes, DrillFiles files, JsonMapper json) {
        this.shelf = shelf;
        this.variants = variants;
        this.sandboxes = sandboxes;
        this.files = files;
        this.json = json;
    }

    public List<Scenario> scenarios() {
        return shelf.scenarios();
    }

    /** @throws NotFound if there is no such scenario, or it did not prove itself */
    public Scenario scenario(String id) {
        return shelf.find(id).orElseThrow(() -> new NotFound("scenario_not_found", id));
    }

    public Variant variant(Attempt attempt) {
        return variants.of(scenarioOf(attempt), attempt.seed());
    }

    /** The task in Markdown, with the figures of a variant; seed 0 is the base variant. */
    public String statement(Scenario scenario, long seed) {
        return scenario.statement().text(variants.of(scenario, seed).on(null));
    }

    /** The scenario an attempt was started on. @throws Conflict if it changed since */
    public Scenario scenarioOf(Attempt attempt) {
        var scenario = scenario(attempt.scenario());
        if (!scenario.version().equals(attempt.scenarioVersion())) {
            throw new Conflict("scenario_changed", scenario.title());
        }
        return scenario;
    }

    /** Starts free practice; a seed may be asked for, otherwise chance decides. */
    @Transactional
    public Attempt practise(SignedIn person, String scenarioId, @Nullable Long seed) {
        var chosen = seed == null ? 1 + chance.nextInt(SEEDS) : seed;
        return start(person, scenario(scenarioId), chosen, null, 0);
    }

    /** Starts the next attempt at an assignment, or answers with the one still open. */
    @Transactional
    public Attempt startAssigned(SignedIn person, long assignmentId) {
        var assignment = assignmentFor(person, assignmentId);
        var open = files.attemptsAt(assignmentId).stream()
                .filter(attempt -> attempt.accountId() == person.accountId() && attempt.isOpen())
                .findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        if (!assignment.isOpen(clock.instant())) {
            throw new Conflict("window_closed", assignment.opensAt().toString(), assignment.closesAt().toString());
        }
        var number = files.countAttempts(assignmentId, person.accountId()) + 1;
        if (number > assignment.maxAttempts()) {
            throw new Conflict("no_attempts_left", assignment.maxAttempts());
        }
        try {
            var seed = seed(assignmentId, person.accountId(), number);
            return start(person, scenario(assignment.scenario()), seed, assignmentId, number);
        } catch (DuplicateKeyException twice) {
            throw new Conflict("no_attempts_left", assignment.maxAttempts());
        }
    }

    private Assignment assignmentFor(SignedIn person, long assignmentId) {
        return files.assignment(assignmentId)
                .filter(assignment -> files.assignees(assignmentId).contains(person.accountId()))
                .orElseThrow(() -> new NotFound("assignment_not_found", assignmentId));
    }

    private Attempt start(
            SignedIn person, Scenario scenario, long seed, @Nullable Long assignmentId, int number) {
        var sandbox = Stage.open(sandboxes.replica(), scenario, variants.of(scenario, seed));
        var file = sandboxes.keep(person.accountId(), SandboxFile.Kind.ATTEMPT, sandbox);
        var attempt = new Attempt(
                file.id(), person.accountId(), scenario.id(), scenario.version(), seed, assignmentId, number, clock.instant(), null, null, null);
        files.start(attempt);
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

    /** An attempt that is the person's own, or that a trainer looks at. @throws NotFound otherwise */
    public Attempt toRead(SignedIn person, String id) {
        return files.attempt(id)
                .filter(attempt -> attempt.accountId() == person.accountId() || isTrainer(person))
                .orElseThrow(() -> new NotFound("attempt_not_found", id));
    }

    public static boolean isTrainer(SignedIn person) {
        return person.has(Role.TRAINER) || person.has(Role.MENTOR) || person.has(Role.ADMIN);
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
        var report = variants.grader(scenario, attempt.seed()).grade(sandboxes.sandbox(attempt.id()));
        var kept = files.handIn(
                attempt.id(), clock.instant(), report.score(), report.passed(), json.writeValueAsString(report));
        if (!kept) {
            throw new Conflict("already_handed_in");
        }
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
                || isTrainer(person)
                || files.assignment(assignmentId).map(given -> given.mayShowExpected(clock.instant())).orElse(true);
    }

    public List<Attempt> attemptsOf(SignedIn person, int limit, int offset) {
        return files.attemptsOf(person.accountId(), limit, offset);
    }

    public long countAttemptsOf(SignedIn person) {
        return files.countAttemptsOf(person.accountId());
    }

    /** Gives a drill to people. @throws Forbidden if the person is no trainer */
    public Assignment assign(SignedIn trainer, Assignment wish, List<Long> accounts) {
        if (!isTrainer(trainer)) {
            throw new Forbidden("role_required");
        }
        scenario(wish.scenario());
        return files.assign(wish, accounts);
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

    /** Hands in what was still open when its window closed. */
    public int handInLeftOpen(Instant now) {
        var left = files.leftOpen(now);
        left.forEach(this::handIn);
        return left.size();
    }
}
