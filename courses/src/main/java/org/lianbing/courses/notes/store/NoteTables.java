package org.lianbing.courses.notes.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.Author;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteChange;
import org.lianbing.courses.notes.NoteText;
import org.lianbing.courses.notes.NoteVersion;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notes in tables. */
@Repository
class NoteTables implements Notebook {
    private static final String NOTE = "select n.* from note n ";

    private final JdbcClient jdbc;
    private final NoteRows rows;
    private final ChangeLog log;
    private final Clock clock;

    NoteTables(JdbcClient jdbc, NoteRows rows, ChangeLog log, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Optional<Note> find(String id) {
        return findAll(Set.of(id)).stream().findFirst();
    }

    @Override
    public List<Note> findAll(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = new HashMap<String, Note>();
        rows.read(jdbc.sql(NOTE + "where n.id in (:ids)").param("ids", Set.copyOf(ids)))
                .forEach(note -> byId.put(note.id(), note));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Note> tiedTo(Tie tie, String name, int limit) {
        return rows.read(jdbc.sql(NOTE + "join note_tie t on t.note_id = n.id where t.kind = :kind and t.name = :name"
                        + " and n.state = 'PUBLISHED' order by t.place, n.helpful desc, n.id limit :limit")
                .param("kind", tie.name())
                .param("name", name)
                .param("limit", limit));
    }

    @Override
    public List<String> names(Tie tie) {
        return jdbc.sql("select distinct t.name from note_tie t join note n on n.id = t.note_id"
                        + " where t.kind = ? and n.state = 'PUBLISHED' order by t.name")
                .param(tie.name())
                .query(String.class)
                .list();
    }

    @Override
    public List<Note> drafts(int limit) {
        return rows.read(jdbc.sql(NOTE + "where n.state = 'DRAFT' order by n.updated_at desc, n.id limit :limit")
                .param("limit", limit));
    }

    @Override
    public long countPublished() {
        return jdbc.sql("select count(*) from note where state = 'PUBLISHED'")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Note> publishedAfter(String id, int limit) {
        return rows.read(jdbc.sql(NOTE + "where n.state = 'PUBLISHED' and n.id > :id order by n.id limit :limit")
                .param("id", id)
                .param("limit", limit));
    }

    @Override
    public List<NoteVersion> versions(String id) {
        return jdbc.sql("select version, content, editor, at from note_version where note_id = ? order by version desc")
                .param(id)
                .query(rows::version)
                .list();
    }

    @Override
    @Transactional
    public Note add(String id, NoteText text, Author author) {
        return add(id, text, author, null);
    }

    /**
     * @param seedHash what the product delivered; null for a person's note
     */
    Note add(String id, NoteText text, Author author, @Nullable String seedHash) {
        var now = now();
        rows.insert(id, text, author, seedHash, now);
        kept(id, 1, text, author.name(), now);
        return find(id).orElseThrow();
    }

    @Override
    @Transactional
    public Optional<Note> change(String id, int seen, NoteText text, String editor) {
        return change(id, seen, text, editor, null);
    }

    Optional<Note> change(String id, int seen, NoteText text, String editor, @Nullable String seedHash) {
        var now = now();
        if (!rows.update(id, seen, text, seedHash, now)) {
            return Optional.empty();
        }
        kept(id, seen + 1, text, editor, now);
        return find(id);
    }

    private void kept(String id, int version, NoteText text, String editor, Instant now) {
        rows.keep(id, version, text, editor, now);
        log.add(id, now);
    }

    @Override
    @Transactional
    public boolean vote(String id, long accountId) {
        var now = now();
        var counted = jdbc.sql("insert into note_vote (note_id, account_id, at) select n.id, :account, :at from note n"
                        + " where n.id = :id and not exists"
                        + " (select 1 from note_vote v where v.note_id = :id and v.account_id = :account)")
                .param("id", id)
                .param("account", accountId)
                .param("at", NoteRows.column(now))
                .update();
        if (counted == 0) {
            return false;
        }
        jdbc.sql("update note set helpful = helpful + 1 where id = ?").param(id).update();
        log.add(id, now);
        return true;
    }

    @Override
    public boolean hasVoted(String id, long accountId) {
        return jdbc.sql("select count(*) from note_vote where note_id = ? and account_id = ?")
                        .params(id, accountId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<NoteChange> lastChange() {
        return log.last();
    }

    @Override
    public Optional<NoteChange> change(long number) {
        return log.find(number);
    }

    @Override
    public List<NoteChange> changesAfter(long number, int limit) {
        return log.after(number, limit);
    }

    /** To the millisecond, as it comes back from every database. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
