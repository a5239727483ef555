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
import org.lianbing.courses.notes.NoteQuery;
import org.springframework.stereotype.Component;

/**
 * Searches in steps: first for notes that hold everything typed; if there is none, for those that hold all words that say
 * something; then for those that hold half of them.
 */
@Component
class SearchSteps {
    private static final int DEEPEST = 100_000;
    private static final Sort MOST_HELPFUL = new Sort(
            new SortField(Fields.HELPFUL, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.STRING));

    private final NoteQueries queries;

    SearchSteps(NoteQueries queries) {
        this.queries = queries;
    }

    /** @param scores of the notes found, by id, the best first */
    record Top(Map<String, Float> scores, long total, boolean exact) {}

    /** The best, as many as asked for; without parts, the most helpful. */
    Top best(IndexSearcher searcher, NoteQuery query, List<Part> parts) throws IOException {
        if (parts.isEmpty()) {
            return browse(searcher, query);
        }
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

    Map<String, Integer> countByDomain(IndexSearcher searcher, NoteQuery query, List<Part> parts) throws IOException {
        var matching = matching(searcher, query, parts);
        var counts = new LinkedHashMap<String, Integer>();
        for (var domain : KnownNames.DOMAINS) {
            var within = both(matching, new TermQuery(new Term(Fields.DOMAIN, domain)));
            counts.put(domain, searcher.count(within));
        }
        return counts;
    }

    private Top browse(IndexSearcher searcher, NoteQuery query) throws IOException {
        var all = filtered(new MatchAllDocsQuery(), query);
        var found = searcher.search(all, depth(query), MOST_HELPFUL);
        return top(searcher, query, found.scoreDocs, searcher.count(all), true);
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
