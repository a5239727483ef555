package org.lianbing.courses.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.notes.store.Restarts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a notebook promises, on every database. */
abstract class NotebookContract {
    static final NoteText TEXT = new NoteText(
            "先核身份再改电话",
            "先看**原件**。",
            "FP",
            List.of("FP-03", "FP-01"),
            List.of("FP-03-V5"),
            List.of("buyer_id"),
            List.of("发票领用簿"),
            List.of("购票员", "电话"),
            LocalDate.of(2015, 9, 10),
            Mark.TO_REVIEW,
            "发票管理办法第十五条",
            NoteState.PUBLISHED);
    static final Author NOBODY = new Author("杨守正", null);

    @Autowired
    Notebook notebook;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sketches sketches;

    @Autowired
    Restarts restarts;

    static NoteText titled(String title) {
        return new NoteText(
                title,
                TEXT.body(),
                TEXT.domain(),
                TEXT.operations(),
                List.of(),
                List.of(),
                List.of(),
                List.of("电话"),
                null,
                Mark.SOURCE,
                "",
                NoteState.DRAFT);
    }

    private long account(String login) {
        jdbc.sql("insert into bureau (code, name, short_name) select ?, '局', '局' where not exists (select 1 from bureau)")
                .param("14301000000")
                .update();
        jdbc.sql("insert into account (login, name, bureau_id, password_hash, must_change)"
                        + " select ?, '某人', min(id), 'x', false from bureau")
                .param(login)
                .update();
        return jdbc.sql("select id from account where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    @Test
    void theProductsNotesAreThereAndARestartChangesNothing() {
        var before = notebook.lastChange();
        assertThat(notebook.find("fp-03-three-gates").orElseThrow().version()).isEqualTo(1);
        restarts.deliver();
        assertThat(notebook.lastChange()).isEqualTo(before);
    }

    @Test
    void aRestartRenewsWhatNobodyEditedAndLeavesWhatSomebodyDid() {
        var untouched = notebook.find("sb-12-void-or-correct").orElseThrow();
        var edited = notebook.find("sb-12-under-inspection").orElseThrow();
        notebook.change(edited.id(), 1, TEXT, "丁素芬");
        jdbc.sql("update note set title = '旧的', seed_hash = case when seed_hash is null then null else 'old' end where id in (?, ?)")
                .params(untouched.id(), edited.id())
                .update();
        restarts.deliver();
        assertThat(notebook.find(untouched.id()).orElseThrow())
                .satisfies(note -> assertThat(note.text()).isEqualTo(untouched.text()))
                .satisfies(note -> assertThat(note.version()).isEqualTo(2));
        assertThat(notebook.find(edited.id()).orElseThrow().title()).isEqualTo("旧的");
    }

    @Test
    void aNoteComesBackAsItWasWritten() {
        var written = notebook.add("c-1", TEXT, NOBODY);
        assertThat(notebook.find("c-1")).contains(written);
        assertThat(written.text()).isEqualTo(TEXT);
        assertThat(written.author()).isEqualTo(NOBODY);
        assertThat(written.version()).isEqualTo(1);
        assertThat(written.createdAt()).isEqualTo(written.updatedAt());
        assertThat(notebook.find("c-0")).isEmpty();
    }

    @Test
    void everyVersionIsKeptAndNobodyOverwritesWhatHeHasNotSeen() {
        notebook.add("c-2", TEXT, NOBODY);
        assertThat(notebook.change("c-2", 1, titled("第二版"), "丁素芬")).get().satisfies(note -> {
            assertThat(note.version()).isEqualTo(2);
            assertThat(note.text()).isEqualTo(titled("第二版"));
            assertThat(note.author()).isEqualTo(NOBODY);
        });
        assertThat(notebook.change("c-2", 1, titled("也是第二版"), "魏承志")).isEmpty();
        assertThat(notebook.versions("c-2")).extracting(NoteVersion::version).containsExactly(2, 1);
        assertThat(notebook.versions("c-2")).extracting(NoteVersion::editor).containsExactly("丁素芬", "杨守正");
        assertThat(notebook.versions("c-2").getLast().text()).isEqualTo(TEXT);
    }

    @Test
    void aVoteCountsOnceForEachPerson() {
        notebook.add("c-3", TEXT, NOBODY);
        var one = account("voter1");
        var other = account("voter2");
        assertThat(notebook.hasVoted("c-3", one)).isFalse();
        assertThat(notebook.vote("c-3", one)).isTrue();
        assertThat(notebook.vote("c-3", one)).isFalse();
        assertThat(notebook.vote("c-3", other)).isTrue();
        assertThat(notebook.hasVoted("c-3", one)).isTrue();
        assertThat(notebook.find("c-3").orElseThrow().helpful()).isEqualTo(2);
        assertThat(notebook.vote("c-0", one)).isFalse();
    }

    @Test
    void theChangeLogTellsOfEachChangeInOrderWithoutGaps() throws Exception {
        var before = notebook.lastChange().map(NoteChange::number).orElse(0L);
        try (var people = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, 40)
                    .<Callable<Note>>mapToObj(i -> () -> notebook.add("many-" + i, TEXT, NOBODY))
                    .toList();
            for (var done : people.invokeAll(tasks)) {
                done.get();
            }
        }
        var changes = notebook.changesAfter(before, 100);
        assertThat(changes).extracting(NoteChange::number).isEqualTo(
                IntStream.rangeClosed(1, 40).mapToObj(i -> before + i).toList());
        assertThat(changes).extracting(NoteChange::noteId).doesNotHaveDuplicates();
        assertThat(notebook.lastChange()).contains(changes.getLast());
        assertThat(notebook.change(before + 40)).contains(changes.getLast());
    }

    @Test
    void draftsAreNotAmongThePublished() {
        var published = notebook.countPublished();
        notebook.add("c-4", titled("还没写完"), NOBODY);
        assertThat(notebook.countPublished()).isEqualTo(published);
        assertThat(notebook.drafts(10)).extracting(Note::id).contains("c-4");
        assertThat(notebook.publishedAfter("c-3z", 1000)).extracting(Note::id).doesNotContain("c-4");
        assertThat(notebook.tiedTo(Tie.OPERATION, "FP-03", 1000)).extracting(Note::id).doesNotContain("c-4");
    }

    @Test
    void aSketchIsKeptForItsWriterUntilItIsDropped() {
        var writer = account("writer1");
        sketches.keep(writer, Sketches.NEW, titled("写到一半"));
        sketches.keep(writer, Sketches.NEW, titled("写到一大半"));
        assertThat(sketches.find(writer, Sketches.NEW)).contains(titled("写到一大半"));
        assertThat(sketches.find(account("writer2"), Sketches.NEW)).isEmpty();
        sketches.drop(writer, Sketches.NEW);
        assertThat(sketches.find(writer, Sketches.NEW)).isEmpty();
    }
}
