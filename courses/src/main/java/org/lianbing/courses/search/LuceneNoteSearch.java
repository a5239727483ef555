package org.lianbing.courses.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteHit;
import org.lianbing.courses.notes.NoteHits;
import org.lianbing.courses.notes.NoteMarkup;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.Tie;
import org.springframework.stereotype.Component;

/** Asks the index which notes they are and the notebook what they say, and marks in them what was typed. */
@Component
class LuceneNoteSearch implements NoteSearch {
    private static final int BESIDE_REFUSAL = 3;
    private static final int BESIDE_FORM = 5;
    private static final int RELATED = 4;

    private final IndexKeeper index;
    private final SearchSteps steps;
    private final Synonyms synonyms;
    private final Notebook notebook;
    private final NoteMarkup markup;

    LuceneNoteSearch(IndexKeeper index, SearchSteps steps, Synonyms synonyms, Notebook notebook, NoteMarkup markup) {
        this.index = index;
        this.steps = steps;
        this.synonyms = synonyms;
        this.notebook = notebook;
        this.markup = markup;
    }

    @Override
    public NoteHits find(NoteQuery query) {
        var parts = Typed.parts(query.text(), synonyms);
        if (parts.isEmpty() && !query.text().isBlank()) {
            return new NoteHits(List.of(), 0, true, List.of());
        }
        var top = index.search(searcher -> steps.best(searcher, query, parts));
        var excerpts = new Excerpts(parts, top.exact());
        var hits = notebook.findAll(top.scores().keySet()).stream()
                .map(note -> hit(note, excerpts, top.scores().getOrDefault(note.id(), 0f)))
                .toList();
        return new NoteHits(hits, top.total(), top.exact(), meanings(parts));
    }

    @Override
    public Map<String, Integer> countByDomain(NoteQuery query) {
        var parts = Typed.parts(query.text(), synonyms);
        if (parts.isEmpty() && !query.text().isBlank()) {
            return Map.of();
        }
        return index.search(searcher -> steps.countByDomain(searcher, query, parts));
    }

    @Override
    public List<NoteHit> forRefusal(String operation, String code) {
        var about = notebook.tiedTo(Tie.REFUSAL, code, 4 * BESIDE_REFUSAL);
        var here = about.stream().filter(note -> note.isTiedTo(Tie.OPERATION, operation));
        var elsewhere = about.stream().filter(note -> !note.isTiedTo(Tie.OPERATION, operation));
        var besides = notebook.tiedTo(Tie.OPERATION, operation, 4 * BESIDE_REFUSAL).stream();
        return shown(Stream.of(here, elsewhere, besides).flatMap(notes -> notes), BESIDE_REFUSAL);
    }

    @Override
    public List<NoteHit> forOperation(String code) {
        return shown(notebook.tiedTo(Tie.OPERATION, code, BESIDE_FORM).stream(), BESIDE_FORM);
    }

    @Override
    public List<NoteHit> related(Note note) {
        var refusals = note.text().refusals().stream()
                .flatMap(code -> notebook.tiedTo(Tie.REFUSAL, code, RELATED + 1).stream());
        var operations =
                note.operations().stream().flatMap(code -> notebook.tiedTo(Tie.OPERATION, code, RELATED + 1).stream());
        return shown(
                Stream.concat(refusals, operations).filter(other -> !other.id().equals(note.id())), RELATED);
    }

    private List<NoteHit> shown(Stream<Note> notes, int limit) {
        var unmarked = new Excerpts(List.of(), true);
        return notes.distinct().limit(limit).map(note -> hit(note, unmarked, 0)).toList();
    }

    private NoteHit hit(Note note, Excerpts excerpts, float score) {
        return new NoteHit(
                note,
                excerpts.title(note.title()),
                excerpts.excerpt(markup.plain(note.text().body())),
                score);
    }

    private List<NoteHits.Meaning> meanings(List<Part> parts) {
        return parts.stream()
                .filter(Part.Concept.class::isInstance)
                .map(part -> ((Part.Concept) part).group().meaning())
                .toList();
    }
}
