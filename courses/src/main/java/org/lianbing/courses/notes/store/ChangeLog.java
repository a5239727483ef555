package org.lianbing.courses.notes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianbing.courses.notes.NoteChange;
import org.lianbing.courses.notes.NotesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The change log that the indexes of all nodes follow. */
@Repository
class ChangeLog {
    private static final String LINE = "select number, note_id, at from note_change ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ChangeLog(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Within the transaction that changes the note; the head's row stays locked until it commits. */
    void add(String noteId, Instant at) {
        jdbc.sql("update note_change_head set number = number + 1 where id = 1").update();
        jdbc.sql("insert into note_change (number, note_id, at) select number, ?, ? from note_change_head where id = 1")
                .params(noteId, NoteRows.column(at))
                .update();
        events.publishEvent(new NotesChanged());
    }

    Optional<NoteChange> last() {
        return jdbc.sql(LINE + "order by number desc limit 1")
                .query(ChangeLog::line)
                .optional();
    }

    Optional<NoteChange> find(long number) {
        return jdbc.sql(LINE + "where number = ?")
                .param(number)
                .query(ChangeLog::line)
                .optional();
    }

    List<NoteChange> after(long number, int limit) {
        return jdbc.sql(LINE + "where number > ? order by number limit ?")
                .params(number, limit)
                .query(ChangeLog::line)
                .list();
    }

    private static NoteChange line(ResultSet row, int number) throws SQLException {
        return new NoteChange(row.getLong("number"), row.getString("note_id"), NoteRows.moment(row, "at"));
    }
}
