package org.lianbing.scenarios.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds what free words mean: the candidate whose line of keywords is wholly contained, the longest line first. */
final class KeywordMatch {
    private KeywordMatch() {}

    static <T> Optional<T> best(String words, List<T> candidates, Function<T, List<String>> lines) {
        var said = plain(words);
        T best = null;
        var most = 0;
        for (var candidate : candidates) {
            for (var line : lines.apply(candidate)) {
                var weight = weight(said, line);
                if (weight > most) {
                    most = weight;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many characters of keywords matched; 0 unless all words of the line are there. */
    private static int weight(String said, String line) {
        var keywords = Arrays.stream(line.strip().split("\\s+"))
                .map(KeywordMatch::plain)
                .toList();
        return keywords.stream().allMatch(said::contains)
                ? keywords.stream().mapToInt(String::length).sum()
                : 0;
    }

    /** Without spaces and punctuation, full-width signs as half-width ones. */
    static String plain(String words) {
        var plain = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(sign -> {
            var half = sign >= '！' && sign <= '～' ? sign - '！' + '!' : sign;
            if (Character.isLetterOrDigit(half)) {
                plain.appendCodePoint(Character.toLowerCase(half));
            }
        });
        return plain.toString();
    }
}
