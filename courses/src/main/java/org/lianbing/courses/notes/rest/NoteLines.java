package org.lianbing.courses.notes.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.Mark;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteHit;
import org.lianbing.courses.notes.NoteHits;
import org.lianbing.courses.notes.NoteMarkup;
import org.lianbing.courses.notes.NoteState;
import org.lianbing.courses.notes.NoteText;
import org.lianbing.courses.notes.NoteVersion;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.people.SignedIn;
import org.springframework.stereotype.Component;

/** Notes as they are answered. */
@Component
class NoteLines {
    private final Notebook notebook;
    private final NoteMarkup markup;

    NoteLines(Notebook notebook, NoteMarkup markup) {
        this.notebook = notebook;
        this.markup = markup;
    }

    /**
     * A note; with {@code body_html} and {@code voted} when it is read, with {@code title_html}, {@code excerpt} and
     * {@code score} when it was found.
     */
    record Line(
            String id,
            String title,
            @Nullable String titleHtml,
            @Nullable String excerpt,
            @Nullable Float score,
            String body,
            @Nullable String bodyHtml,
            String domain,
            List<String> operations,
            List<String> refusals,
            List<String> fields,
            List<String> documents,
            List<String> tags,
            String author,
            @Nullable LocalDate verifiedOn,
            Mark mark,
            String clause,
            NoteState state,
            int version,
            int helpful,
            @Nullable Boolean voted,
            Instant createdAt,
            Instant updatedAt) {}

    /**
     * What a search found.
     *
     * @param exact false if nothing held all that was asked and these come near it
     * @param synonyms groups of words that were taken for one
     */
    record Found(List<Line> items, long total, boolean exact, List<List<String>> synonyms) {}

    /** A version of a note. */
    record Past(int version, String editor, Instant at, NoteText text) {}

    Found found(NoteHits hits) {
        return new Found(
                hits.hits().stream().map(NoteLines::line).toList(),
                hits.total(),
                hits.exact(),
                hits.meanings().stream().map(NoteHits.Meaning::terms).toList());
    }

    Line whole(Note note, SignedIn person) {
        return line(note, null, markup.html(note.text().body()), notebook.hasVoted(note.id(), person.accountId()));
    }

    static Past past(NoteVersion version) {
        return new Past(version.version(), version.editor(), version.at(), version.text());
    }

    private static Line line(NoteHit hit) {
        return line(hit.note(), hit, null, null);
    }

    private static Line line(Note note, @Nullable NoteHit hit, @Nullable String bodyHtml, @Nullable Boolean voted) {
        var text = note.text();
        return new Line(
                note.id(),
                text.title(),
                hit == null ? null : hit.title(),
                hit == null ? null : hit.excerpt(),
                hit == null ? null : hit.score(),
                text.body(),
                bodyHtml,
                text.domain(),
                text.operations(),
                text.refusals(),
                text.fields(),
                text.documents(),
                text.tags(),
                note.author().name(),
                text.verifiedOn(),
                text.mark(),
                text.clause(),
                text.state(),
                note.version(),
                note.helpful(),
                voted,
                note.createdAt(),
                note.updatedAt());
    }
}
