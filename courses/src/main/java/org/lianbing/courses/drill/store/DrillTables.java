package org.lianbing.courses.drill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.DrillFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts and assignments in tables. */
@Repository
class DrillTables implements DrillFiles {
    private static final String ATTEMPT =
            "select id, account_id, scenario, scenario_version, seed, assignment_id, number,"
                    + " started_at, handed_in_at, score, passed from attempt ";
    private static final String ASSIGNMENT = "select a.id, a.scenario, a.title, a.created_by, a.opens_at, a.closes_at,"
            + " a.max_attempts, a.shows_expected from assignment a ";

    private final JdbcClient jdbc;

    DrillTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start(Attempt attempt) {
        jdbc.sql(
                        "insert into attempt (id, account_id, scenario, scenario_version, seed, assignment_id, number, started_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        attempt.id(),
                        attempt.accountId(),
                        attempt.scenario(),
                        attempt.scenarioVersion(),
                        attempt.seed())
                .param(attempt.assignmentId())
                .param(attempt.number())
                .param(column(attempt.startedAt()))
                .update();
    }

    @Override
    public Optional<Attempt> attempt(String id) {
        return jdbc.sql(ATTEMPT + "where id = ?")
                .param(id)
                .query(DrillTables::readAttempt)
                .optional();
    }

    @Override
    public List<Attempt> attemptsOf(long accountId, int limit, int offset) {
        return jdbc.sql(ATTEMPT + "where account_id = ? order by started_at desc, id limit ? offset ?")
                .params(accountId, limit, offset)
                .query(DrillTables::readAttempt)
                .list();
    }

    @Override
    public long countAttemptsOf(long accountId) {
        return jdbc.sql("select count(*) from attempt where account_id = ?")
                .param(accountId)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Attempt> attemptsAt(long assignmentId) {
        return jdbc.sql(ATTEMPT + "where assignment_id = ? order by account_id, number")
                .param(assignmentId)
                .query(DrillTables::readAttempt)
                .list();
    }

    @Override
    public int countAttempts(long assignmentId, long accountId) {
        return jdbc.sql("select count(*) from attempt where assignment_id = ? and account_id = ?")
                .params(assignmentId, accountId)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Attempt> leftOpen(Instant closedBefore) {
        return jdbc.sql(ATTEMPT + "where handed_in_at is null and assignment_id in"
                        + " (select id from assignment where closes_at <= ?)")
                .param(column(closedBefore))
                .query(DrillTables::readAttempt)
                .list();
    }

    @Override
    public boolean handIn(String id, Instant at, int score, boolean passed, String report) {
        return jdbc.sql("update attempt set handed_in_at = ?, score = ?, passed = ?, report = ?"
                                + " where id = ? and handed_in_at is null")
                        .params(column(at), score, passed, report, id)
                        .update()
                == 1;
    }

    @Override
    public Optional<String> report(String id) {
        return jdbc.sql("select report from attempt where id = ? and report is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional
    public Assignment assign(Assignment assignment, List<Long> accounts) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into assignment (scenario, title, created_by, opens_at, closes_at, max_attempts, shows_expected)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assignment.scenario(),
                        assignment.title(),
                        assignment.createdBy(),
                        column(assignment.opensAt()),
                        column(assignment.closesAt()),
                        assignment.maxAttempts(),
                        assignment.showsExpected().name())
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKey()).longValue();
        accounts.stream()
                .distinct()
                .forEach(account -> jdbc.sql("insert into assignee (assignment_id, account_id) values (?, ?)")
                        .params(id, account)
                        .update());
        return assignment(id).orElseThrow();
    }

    @Override
    public Optional<Assignment> assignment(long id) {
        return jdbc.sql(ASSIGNMENT + "where a.id = ?")
                .param(id)
                .query(DrillTables::readAssignment)
                .optional();
    }

    @Override
    public List<Assignment> assignmentsFor(long accountId) {
        return jdbc.sql(ASSIGNMENT
                        + "join assignee p on p.assignment_id = a.id where p.account_id = ? order by a.closes_at")
                .param(accountId)
                .query(DrillTables::readAssignment)
                .list();
    }

    @Override
    public List<Assignment> assignmentsBy(long accountId) {
        return jdbc.sql(ASSIGNMENT + "where a.created_by = ? order by a.opens_at desc")
                .param(accountId)
                .query(DrillTables::readAssignment)
                .list();
    }

    @Override
    public List<Long> assignees(long assignmentId) {
        return jdbc.sql("select account_id from assignee where assignment_id = ? order by account_id")
                .param(assignmentId)
                .query(Long.class)
                .list();
    }

    /** In a transaction of its own: a version kept by somebody else at the same moment spoils nobody's start. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(Edition edition) {
        if (edition(edition.scenario(), edition.version()).isEmpty()) {
            jdbc.sql("insert into scenario_edition (scenario, version, folder, files) values (?, ?, ?, ?)")
                    .params(edition.scenario(), edition.version(), edition.folder(), edition.files())
                    .update();
        }
    }

    @Override
    public Optional<Edition> edition(String scenario, String version) {
        return jdbc.sql(
                        "select scenario, version, folder, files from scenario_edition where scenario = ? and version = ?")
                .params(scenario, version)
                .query((row, number) -> new Edition(
                        row.getString("scenario"),
                        row.getString("version"),
                        row.getString("folder"),
                        row.getString("files")))
                .optional();
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Attempt readAttempt(ResultSet row, int number) throws SQLException {
        var handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        return new Attempt(
                row.getString("id"),
                row.getLong("account_id"),
                row.getString("scenario"),
                row.getString("scenario_version"),
                row.getLong("seed"),
                row.getObject("assignment_id", Long.class),
                row.getInt("number"),
                moment(row, "started_at"),
                handedIn == null ? null : handedIn.toInstant(),
                integer(row, "score"),
                row.getObject("passed", Boolean.class));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static Assignment readAssignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                row.getString("scenario"),
                row.getString("title"),
                row.getLong("created_by"),
                moment(row, "opens_at"),
                moment(row, "closes_at"),
                row.getInt("max_attempts"),
                Assignment.ShowsExpected.valueOf(row.getString("shows_expected")));
    }
}
