package org.lianbing.courses.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.lianbing.courses.notes.KnownNames;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteMarkup;
import org.springframework.stereotype.Component;

/** Turns a note into what the index holds of it. */
@Component
class NoteDocuments {
    private final NoteMarkup markup;
    private final Synonyms synonyms;

    private final KnownNames known;

    NoteDocuments(NoteMarkup markup, Synonyms synonyms, KnownNames known) {
        this.markup = markup;
        this.synonyms = synonyms;
        this.known = known;
    }

    /** Changes whenever the same note would make another document. */
    String version() {
        var titles = new StringBuilder();
        for (var domain : KnownNames.DOMAINS) {
            for (int number = 0; number < 100; number++) {
                titles.append(known.title("%s-%02d".formatted(domain, number)).orElse(""));
            }
        }
        return Fields.VERSION + " " + synonyms.fingerprint() + " "
                + Integer.toHexString(titles.toString().hashCode());
    }

    Document of(Note note) {
        var text = note.text();
        var title = Fold.of(text.title());
        var body = Fold.of(markup.plain(text.body()));
        var main = text.operations().stream().limit(1).flatMap(code -> known.title(code).stream());
        var named = Stream.of(main, text.tags().stream(), text.documents().stream())
                .flatMap(names -> names)
                .map(Fold::of)
                .toList();
        var all = new ArrayList<String>();
        all.add(title);
        all.addAll(named);
        all.add(Fold.of(text.clause()));
        all.add(body);

        var document = new Document();
        document.add(new StringField(Fields.ID, note.id(), Field.Store.NO));
        document.add(new StoredField(Fields.ID, note.id()));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(note.id())));
        document.add(new NumericDocValuesField(Fields.HELPFUL, note.helpful()));
        document.add(new StringField(Fields.DOMAIN, text.domain(), Field.Store.NO));
        text.operations().forEach(code -> document.add(new StringField(Fields.OPERATION, code, Field.Store.NO)));
        text.refusals().forEach(code -> document.add(new StringField(Fields.REFUSAL, code, Field.Store.NO)));
        all.forEach(part -> document.add(new TextField(Fields.TEXT, part, Field.Store.NO)));
        document.add(new TextField(Fields.TRIPLES, Tokens.triples(all)));
        document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
        document.add(new TextField(Fields.TITLE_TRIPLES, Tokens.triples(List.of(title))));
        named.forEach(name -> document.add(new TextField(Fields.TAG, name, Field.Store.NO)));
        characters(document, all);
        var spoken = words(document, all, title);
        document.add(new TextField(Fields.PINYIN, Tokens.pinyin(all)));
        document.add(new TextField(
                Fields.INITIALS,
                Tokens.initials(Stream.of(List.of(title), named, spoken)
                        .flatMap(List::stream)
                        .toList())));
        return document;
    }

    private static void characters(Document document, List<String> all) {
        all.stream()
                .flatMapToInt(String::chars)
                .filter(character -> Fold.isHan((char) character))
                .distinct()
                .forEach(character ->
                        document.add(new StringField(Fields.CHARACTER, Character.toString(character), Field.Store.NO)));
    }

    /** Words and synonyms; returns the words of synonym groups that occur. */
    private List<String> words(Document document, List<String> all, String title) {
        var words = new ArrayList<Words.Word>();
        var spoken = new ArrayList<String>();
        for (var part : all) {
            var cut = Words.of(part);
            words.addAll(cut.all());
            for (var match : synonyms.all(part, cut.boundaries())) {
                spoken.add(match.term().text());
                document.add(new Field(Fields.CONCEPT, match.group().id(), Fields.COUNTED));
            }
        }
        document.add(new TextField(Fields.WORDS, Tokens.words(words)));
        synonyms.all(title, Words.of(title).boundaries()).stream()
                .map(match -> match.group().id())
                .collect(Collectors.toSet())
                .forEach(group -> document.add(new StringField(Fields.TITLE_CONCEPT, group, Field.Store.NO)));
        return spoken.stream().distinct().toList();
    }
}
