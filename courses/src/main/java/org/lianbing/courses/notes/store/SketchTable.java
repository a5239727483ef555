package org.lianbing.courses.notes.store;

import java.time.Clock;
import java.util.Optional;
import org.lianbing.courses.notes.NoteText;
import org.lianbing.courses.notes.Sketches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sketches in a table. */
@Repository
class SketchTable implements Sketches {
    private static final String THIS_ONE = " where account_id = ? and note_id = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    SketchTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<NoteText> find(long accountId, String noteId) {
        return jdbc.sql("select content from note_sketch" + THIS_ONE)
                .params(accountId, noteId)
                .query(String.class)
                .optional()
                .map(content -> NoteRows.JSON.readValue(content, NoteText.class));
    }

    @Override
    @Transactional
    public void keep(long accountId, String noteId, NoteText text) {
        drop(accountId, noteId);
        jdbc.sql("insert into note_sketch (account_id, note_id, content, at) values (?, ?, ?, ?)")
                .params(accountId, noteId, NoteRows.JSON.writeValueAsString(text), NoteRows.column(clock.instant()))
                .update();
    }

    @Override
    public void drop(long accountId, String noteId) {
        jdbc.sql("delete from note_sketch" + THIS_ONE).params(accountId, noteId).update();
    }
}
