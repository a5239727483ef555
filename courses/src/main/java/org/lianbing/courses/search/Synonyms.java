package org.lianbing.courses.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.NoteHits.Meaning;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Words for one thing, old and new, from {@code notes/synonyms.yaml}. Wherever a text holds a word of a group, the index
 * also holds the group; a query for any word of it asks for the group. So all words of a group find the same.
 */
@Component
class Synonyms {
    private static final String FILE = "notes/synonyms.yaml";
    /** Words this short must be words of the sentence: 报税 is not meant in 申报税款. */
    private static final int SHORT = 2;

    private final Map<Character, List<Term>> byFirst = new HashMap<>();
    private final List<Group> groups;
    private final String fingerprint;

    /** One thing; {@code terms} hold all its words, {@code old} and {@code now} some of them. */
    record Group(
            String id,
            List<String> terms,
            @Nullable List<String> old,
            @JsonProperty("new") @Nullable List<String> now,
            @Nullable String since,
            List<String> operations,
            String mark) {

        Meaning meaning() {
            return new Meaning(terms, old == null ? List.of() : old, now == null ? List.of() : now, since, operations);
        }
    }

    /** A word of a group, folded. */
    record Term(String text, Group group) {}

    /** A word of a group somewhere in a text. */
    record Match(int start, int end, Term term) {
        Group group() {
            return term.group;
        }
    }

    private record Content(int version, List<Group> groups) {}

    Synonyms() {
        this(read());
    }

    /** @throws IllegalStateException if two groups claim the same word */
    Synonyms(String yaml) {
        groups = YAMLMapper.builder().build().readValue(yaml, Content.class).groups();
        fingerprint = Integer.toHexString(yaml.hashCode());
        var seen = new HashMap<String, Group>();
        for (var group : groups) {
            for (var word : group.terms()) {
                var term = new Term(Fold.of(word), group);
                var other = seen.put(term.text(), group);
                if (other != null) {
                    throw new IllegalStateException(
                            FILE + ": " + word + " is both " + other.id() + " and " + group.id());
                }
                byFirst.computeIfAbsent(term.text().charAt(0), first -> new ArrayList<>())
                        .add(term);
            }
        }
        var longestFirst =
                Comparator.comparingInt((Term term) -> term.text().length()).reversed();
        byFirst.values().forEach(terms -> terms.sort(longestFirst));
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Group> groups() {
        return groups;
    }

    /** Changes with the content. */
    String fingerprint() {
        return fingerprint;
    }

    /** Every word of a group in the text, also one inside another. */
    List<Match> all(String folded, BitSet boundaries) {
        var found = new ArrayList<Match>();
        for (int at = 0; at < folded.length(); at++) {
            for (var term : byFirst.getOrDefault(folded.charAt(at), List.of())) {
                if (stands(term, folded, at, boundaries)) {
                    found.add(new Match(at, at + term.text().length(), term));
                }
            }
        }
        return found;
    }

    /** The words of groups one after the other, each as long as possible. */
    List<Match> apart(String folded, BitSet boundaries) {
        var found = new ArrayList<Match>();
        var free = 0;
        for (int at = 0; at < folded.length(); at++) {
            if (at < free) {
                continue;
            }
            for (var term : byFirst.getOrDefault(folded.charAt(at), List.of())) {
                if (stands(term, folded, at, boundaries)) {
                    free = at + term.text().length();
                    found.add(new Match(at, free, term));
                    break;
                }
            }
        }
        return found;
    }

    /** The groups of which a word is read like that, in full or by its initials. */
    Stream<Group> spoken(String letters) {
        if (letters.length() < 2) {
            return Stream.empty();
        }
        return byFirst.values().stream()
                .flatMap(List::stream)
                .filter(term ->
                        Pinyin.spoken(term.text(), 0, letters, 2) == term.text().length())
                .map(Term::group)
                .distinct()
                .sorted(Comparator.comparing(Group::id));
    }

    private static boolean stands(Term term, String folded, int at, BitSet boundaries) {
        if (!folded.startsWith(term.text(), at)) {
            return false;
        }
        var end = at + term.text().length();
        var cutsLatin = cutsLatin(folded, at) || cutsLatin(folded, end);
        return !cutsLatin && (term.text().length() > SHORT || (boundaries.get(at) && boundaries.get(end)));
    }

    private static boolean cutsLatin(String text, int at) {
        return at > 0 && at < text.length() && Fold.isLatin(text.charAt(at - 1)) && Fold.isLatin(text.charAt(at));
    }
}
