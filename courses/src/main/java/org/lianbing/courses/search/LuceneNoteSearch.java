package org.lianbing.courses.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.KnownNames;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteHit;
import org.lianbing.courses.notes.NoteHits;
import org.lianbing.courses.notes.NoteMarkup;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.Tie;
import org.springframework.stereotype.Component;

/**
 * Searches in steps: first for notes that hold everything typed; if there is none, for those that hold all words that say
 * something; then for those that hold half of them.
 */
@Component
class LuceneNoteSearch implements NoteSearch {
    private static final int BESIDE_REFUSAL = 3;
    private static final int BESIDE_FORM = 5;
    private static final int RELATED = 4;
    private static final int DEEPEST = 100_000;
    private static final Sort MOST_HELPFUL = new Sort(
            new SortField(Fields.HELPFUL, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexKeeper index;
    private final NoteQueries queries;
    private final Synonyms synonyms;
    private final Notebook notebook;
    private final NoteMarkup markup;

    LuceneNoteSearch(IndexKeeper index, NoteQueries queries, Synonyms synonyms, Notebook notebook, NoteMarkup markup) {
        this.index = index;
        this.queries = queries;
        this.synonyms = synonyms;
        this.notebook = notebook;
        this.markup = markup;
    }

    /** @param scores of the notes found, by id, the best first */
    private record Top(Map<String, Float> scores, long total, boolean exact) {}

    @Override
    public NoteHits find(NoteQuery query) {
        var parts = Typed.parts(query.text(), synonyms);
        if (parts.isEmpty() && !query.text().isBlank()) {
            return new NoteHits(List.of(), 0, true, List.of());
        }
        var top = index.search(searcher -> parts.isEmpty() ? browse(searcher, query) : best(searcher, query, parts));
        var excerpts = new Excerpts(parts, top.exact);
        var hits = notebook.findAll(top.scores.keySet()).stream()
                .map(note -> hit(note, excerpts, top.scores.getOrDefault(note.id(), 0f)))
                .toList();
        return new NoteHits(hits, top.total, top.exact, meanings(parts));
    }

    @Override
    public Map<String, Integer> countByDomain(NoteQuery query) {
        var parts = Typed.parts(query.text(), synonyms);
        return index.search(searcher -> {
            var matching = matching(searcher, query, parts);
            var counts = new LinkedHashMap<String, Integer>();
            for (var domain : KnownNames.DOMAINS) {
                var within = both(matching, new TermQuery(new Term(Fields.DOMAIN, domain)));
                counts.put(domain, searcher.count(within));
            }
            return counts;
        });
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

    private Top browse(IndexSearcher searcher, NoteQuery query) throws IOException {
        var all = filtered(new MatchAllDocsQuery(), query);
        var depth = depth(query);
        var found = searcher.search(all, depth, MOST_HELPFUL);
        return top(searcher, query, found.scoreDocs, searcher.count(all), true);
    }

    private Top best(IndexSearcher searcher, NoteQuery query, List<Part> parts) throws IOException {
        var exact = true;
        for (var step : steps(parts)) {
            var wanted = filtered(step, query);
            var total = searcher.count(wanted);
            if (total > 0) {
                return top(searcher, query, searcher.search(wanted, depth(query)).scoreDocs, total, exact);
            }
            exact = false;
        }
        return new Top(Map.of(), 0, true);
    }

    /** What the steps come to, filters but the domain's applied. */
    private Query matching(IndexSearcher searcher, NoteQuery query, List<Part> parts) throws IOException {
        var all = new NoteQuery(query.text(), null, query.operation(), query.refusal(), 1, 0);
        if (parts.isEmpty()) {
            return filtered(new MatchAllDocsQuery(), all);
        }
        var last = filtered(queries.exact(parts), all);
        for (var step : steps(parts)) {
            last = filtered(step, all);
            if (searcher.count(last) > 0) {
                break;
            }
        }
        return last;
    }

    private Iterable<Query> steps(List<Part> parts) {
        return () -> Stream.<Supplier<Query>>of(
                        () -> queries.exact(parts), () -> queries.near(parts, 100), () -> queries.near(parts, 50))
                .map(Supplier::get)
                .iterator();
    }

    private static int depth(NoteQuery query) {
        return Math.clamp((long) Math.max(0, query.offset()) + Math.max(1, query.limit()), 1, DEEPEST);
    }

    private static Top top(IndexSearcher searcher, NoteQuery query, ScoreDoc[] found, long total, boolean exact)
            throws IOException {
        var scores = new LinkedHashMap<String, Float>();
        var stored = searcher.storedFields();
        for (int place = Math.max(0, query.offset()); place < found.length; place++) {
            var score = Float.isNaN(found[place].score) ? 0 : found[place].score;
            scores.put(stored.document(found[place].doc).get(Fields.ID), score);
        }
        return new Top(scores, total, exact);
    }

    private static Query filtered(Query query, NoteQuery filters) {
        if (filters.isUnfiltered()) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filter(all, Fields.DOMAIN, filters.domain());
        filter(all, Fields.OPERATION, filters.operation());
        filter(all, Fields.REFUSAL, filters.refusal());
        return all.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String code) {
        if (code != null) {
            query.add(new TermQuery(new Term(field, code)), Occur.FILTER);
        }
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }
}
