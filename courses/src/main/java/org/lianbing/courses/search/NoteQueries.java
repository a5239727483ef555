package org.lianbing.courses.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the index for what somebody typed. */
@Component
class NoteQueries {
    private static final float IN_TITLE = 3;
    private static final float IN_TAG = 2;
    private static final float AS_WORD = 0.5f;
    private static final float BY_SOUND = 0.7f;
    private static final float OF_OPERATION = 6;
    private static final float OF_REFUSAL = 9;

    private final QueryBuilder pairs = new QueryBuilder(Fields.PAIRS);
    private final Synonyms synonyms;

    NoteQueries(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Everything typed must be there, word for word. */
    Query exact(List<Part> parts) {
        var query = new BooleanQuery.Builder();
        for (var part : parts) {
            query.add(match(part), Occur.MUST);
            rank(part).forEach(bonus -> query.add(bonus, Occur.SHOULD));
        }
        return query.build();
    }

    /**
     * What comes near it: the words that say something, at least so many of a hundred.
     */
    Query near(List<Part> parts, int percent) {
        var saying = parts.stream().flatMap(NoteQueries::saying).distinct().toList();
        if (saying.isEmpty()) {
            return new MatchNoDocsQuery("nothing said");
        }
        var words = new BooleanQuery.Builder();
        saying.forEach(part -> words.add(match(part), Occur.SHOULD));
        words.setMinimumNumberShouldMatch(Math.max(1, (saying.size() * percent + 99) / 100));
        var query = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
        parts.stream().filter(Part.Character.class::isInstance).forEach(one -> query.add(match(one), Occur.SHOULD));
        saying.forEach(part -> rank(part).forEach(bonus -> query.add(bonus, Occur.SHOULD)));
        return query.build();
    }

    /** The words in it that say something. */
    static Stream<Part> saying(Part part) {
        return switch (part) {
            case Part.Run run ->
                run.words().stream()
                        .filter(word -> word.text().length() > 1)
                        .map(word -> new Part.Run(word.text(), List.of(word)));
            case Part.Character one -> Stream.empty();
            case Part.Code code
            when code.code().contains("-V") ->
                Stream.of(
                        code, new Part.Code(code.code().substring(0, code.code().indexOf("-V"))));
            case Part.Concept concept -> Stream.of(concept);
            case Part.Code code -> Stream.of(code);
            case Part.Latin latin -> Stream.of(latin);
        };
    }

    private Query match(Part part) {
        return switch (part) {
            case Part.Concept concept -> term(Fields.CONCEPT, concept.group().id());
            case Part.Run run -> run(Fields.TEXT, Fields.TRIPLES, run.text());
            case Part.Character one -> term(Fields.CHARACTER, one.text());
            case Part.Code code ->
                any(
                        phrase(Fields.TEXT, Fold.of(code.code())),
                        boost(term(Fields.OPERATION, code.code()), OF_OPERATION),
                        boost(term(Fields.REFUSAL, code.code()), OF_REFUSAL));
            case Part.Latin latin -> latin(latin.text());
        };
    }

    private Stream<Query> rank(Part part) {
        return switch (part) {
            case Part.Concept concept ->
                Stream.concat(
                        Stream.of(
                                boost(term(Fields.TITLE_CONCEPT, concept.group().id()), IN_TITLE)),
                        concept.group().operations().stream().map(code -> term(Fields.OPERATION, code)));
            case Part.Run run ->
                Stream.concat(
                        Stream.of(
                                boost(run(Fields.TITLE, Fields.TITLE_TRIPLES, run.text()), IN_TITLE),
                                boost(phrase(Fields.TAG, run.text()), IN_TAG)),
                        run.words().stream().map(word -> boost(term(Fields.WORDS, word.text()), AS_WORD)));
            case Part.Latin latin -> Stream.of(boost(phrase(Fields.TITLE, latin.text()), IN_TITLE));
            case Part.Character one -> Stream.of(boost(term(Fields.WORDS, one.text()), AS_WORD));
            case Part.Code code -> Stream.empty();
        };
    }

    private Query latin(String text) {
        var ways = new ArrayList<Query>();
        ways.add(phrase(Fields.TEXT, text));
        synonyms.spoken(text).forEach(group -> ways.add(term(Fields.CONCEPT, group.id())));
        Pinyin.ways(text).stream()
                .map(NoteQueries::spoken)
                .filter(Objects::nonNull)
                .forEach(way -> ways.add(boost(way, BY_SOUND)));
        if (text.length() > 1 && text.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            var initials = new PhraseQuery.Builder();
            for (int i = 0; i + 1 < text.length(); i++) {
                initials.add(new Term(Fields.INITIALS, text.substring(i, i + 2)));
            }
            ways.add(boost(initials.build(), BY_SOUND));
        }
        return any(ways.toArray(Query[]::new));
    }

    private Query run(String inPairs, String inTriples, String text) {
        if (text.length() < 3) {
            return phrase(inPairs, text);
        }
        var phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 3 <= text.length(); i++) {
            phrase.add(new Term(inTriples, text.substring(i, i + 3)));
        }
        return phrase.build();
    }

    /** Null for a single syllable, which would find nearly everything. */
    private static @Nullable Query spoken(Pinyin.Way way) {
        var syllables = way.syllables();
        if (syllables.size() < 2) {
            return null;
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            var first = syllables.get(i);
            var isOpen = !way.complete() && i + 2 == syllables.size();
            var seconds = isOpen ? Pinyin.begunBy(syllables.get(i + 1)) : List.of(syllables.get(i + 1));
            phrase.add(seconds.stream()
                    .map(second -> new Term(Fields.PINYIN, first + "'" + second))
                    .toArray(Term[]::new));
        }
        return phrase.build();
    }

    private Query phrase(String field, String text) {
        var query = pairs.createPhraseQuery(field, text);
        return query == null ? new MatchNoDocsQuery("no word") : query;
    }

    private static Query any(Query... queries) {
        var any = new BooleanQuery.Builder();
        for (var query : queries) {
            any.add(query, Occur.SHOULD);
        }
        return any.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query boost(Query query, float factor) {
        return new BoostQuery(query, factor);
    }
}
