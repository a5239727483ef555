package org.lianbing.courses.notes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.Author;
import org.lianbing.courses.notes.Mark;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteState;
import org.lianbing.courses.notes.NoteText;
import org.lianbing.courses.notes.NoteVersion;
import org.lianbing.courses.notes.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** How a note lies in its rows. */
@Repository
class NoteRows {
    private static final String WRITTEN = "title = :title, body = :body, domain = :domain, verified_on = :verified,"
            + " mark = :mark, clause = :clause, state = :state, seed_hash = :seed, updated_at = :now";

    /** Independent of how REST writes JSON today: versions are kept for years. */
    static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, NoteText text, Author author, @Nullable String seedHash, Instant now) {
        jdbc.sql("insert into note (id, title, body, domain, author_name, author_id, verified_on, mark, clause, state,"
                        + " version, seed_hash, created_at, updated_at) values (:id, :title, :body, :domain, :author,"
                        + " :account, :verified, :mark, :clause, :state, 1, :seed, :now, :now)")
                .param("id", id)
                .param("author", author.name())
                .param("account", author.accountId())
                .params(written(text, seedHash, now))
                .update();
        tie(id, text);
    }

    /** False if the note is no longer at that version. */
    boolean update(String id, int seen, NoteText text, @Nullable String seedHash, Instant now) {
        var changed = jdbc.sql("update note set version = :seen + 1, " + WRITTEN + " where id = :id and version = :seen")
                .param("id", id)
                .param("seen", seen)
                .params(written(text, seedHash, now))
                .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("delete from note_tie where note_id = ?").param(id).update();
        tie(id, text);
        return true;
    }

    void keep(String id, int version, NoteText text, String editor, Instant now) {
        jdbc.sql("insert into note_version (note_id, version, content, editor, at) values (?, ?, ?, ?, ?)")
                .params(id, version, JSON.writeValueAsString(text), editor, column(now))
                .update();
    }

    /** The notes of a query for {@code n.*}, with what they are tied to. */
    List<Note> read(JdbcClient.StatementSpec query) {
        var rows = query.query((row, number) -> Row.of(row)).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var ties = new HashMap<String, Map<Tie, List<String>>>();
        jdbc.sql("select note_id, kind, name from note_tie where note_id in (:ids) order by note_id, kind, place")
                .param("ids", rows.stream().map(Row::id).toList())
                .query(row -> {
                    ties.computeIfAbsent(row.getString("note_id"), id -> new EnumMap<>(Tie.class))
                            .computeIfAbsent(Tie.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                            .add(row.getString("name"));
                });
        return rows.stream()
                .map(row -> row.note(ties.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    NoteVersion version(ResultSet row, int number) throws SQLException {
        return new NoteVersion(
                row.getInt("version"),
                JSON.readValue(row.getString("content"), NoteText.class),
                row.getString("editor"),
                moment(row, "at"));
    }

    private void tie(String id, NoteText text) {
        for (var tie : Tie.values()) {
            var place = 0;
            for (var name : tie.of(text)) {
                jdbc.sql("insert into note_tie (note_id, kind, place, name) values (?, ?, ?, ?)")
                        .params(id, tie.name(), place++, name)
                        .update();
            }
        }
    }

    private static Map<String, @Nullable Object> written(NoteText text, @Nullable String seedHash, Instant now) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", text.title());
        values.put("body", text.body());
        values.put("domain", text.domain());
        values.put("verified", text.verifiedOn());
        values.put("mark", text.mark().name());
        values.put("clause", text.clause());
        values.put("state", text.state().name());
        values.put("seed", seedHash);
        values.put("now", column(now));
        return values;
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A row of the table, not yet knowing what it is tied to. */
    private record Row(
            String id,
            NoteText untied,
            Author author,
            int version,
            int helpful,
            Instant createdAt,
            Instant updatedAt) {

        static Row of(ResultSet row) throws SQLException {
            var author = new Author(row.getString("author_name"), row.getObject("author_id", Long.class));
            List<String> none = List.of();
            var text = new NoteText(
                    row.getString("title"),
                    row.getString("body"),
                    row.getString("domain"),
                    none,
                    none,
                    none,
                    none,
                    none,
                    row.getObject("verified_on", LocalDate.class),
                    Mark.valueOf(row.getString("mark")),
                    row.getString("clause"),
                    NoteState.valueOf(row.getString("state")));
            return new Row(
                    row.getString("id"),
                    text,
                    author,
                    row.getInt("version"),
                    row.getInt("helpful"),
                    moment(row, "created_at"),
                    moment(row, "updated_at"));
        }

        Note note(Map<Tie, List<String>> ties) {
            var text = new NoteText(
                    untied.title(),
                    untied.body(),
                    untied.domain(),
                    ties.getOrDefault(Tie.OPERATION, List.of()),
                    ties.getOrDefault(Tie.REFUSAL, List.of()),
                    ties.getOrDefault(Tie.FIELD, List.of()),
                    ties.getOrDefault(Tie.DOCUMENT, List.of()),
                    ties.getOrDefault(Tie.TAG, List.of()),
                    untied.verifiedOn(),
                    untied.mark(),
                    untied.clause(),
                    untied.state());
            return new Note(id, text, author, version, helpful, createdAt, updatedAt);
        }
    }
}
