package org.lianbing.courses.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words for a field that were found beforehand, several at one place where a character has several readings. */
final class Tokens extends TokenStream {
    /** No phrase reaches from one sentence into the next. */
    private static final int GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private int next;

    /** @param step how many places after the one before */
    private record Token(String text, int step) {}

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The words that say something. */
    static Tokens words(List<Words.Word> words) {
        return new Tokens(words.stream()
                .filter(Words.Word::says)
                .map(word -> new Token(word.text(), 1))
                .toList());
    }

    /** Each three neighbouring Chinese characters. */
    static Tokens triples(List<String> texts) {
        var tokens = new ArrayList<Token>();
        for (var text : texts) {
            var step = GAP;
            for (int i = 0; i + 2 < text.length(); i++) {
                if (Fold.isHan(text.charAt(i)) && Fold.isHan(text.charAt(i + 1)) && Fold.isHan(text.charAt(i + 2))) {
                    tokens.add(new Token(text.substring(i, i + 3), step));
                    step = 1;
                } else {
                    step = GAP;
                }
            }
        }
        return new Tokens(tokens);
    }

    /** Each two neighbouring characters as {@code shui'fei}, in all their readings. */
    static Tokens pinyin(List<String> texts) {
        return pairs(texts, (first, second) -> first + "'" + second);
    }

    /** Each two neighbouring characters as {@code sf}. */
    static Tokens initials(List<String> texts) {
        return pairs(texts, (first, second) -> "" + first.charAt(0) + second.charAt(0));
    }

    private interface Pair {
        String of(String first, String second);
    }

    private static Tokens pairs(List<String> texts, Pair pair) {
        var tokens = new ArrayList<Token>();
        for (var text : texts) {
            var step = GAP;
            for (int i = 0; i + 1 < text.length(); i++) {
                var stacked = pairs(text.charAt(i), text.charAt(i + 1), pair);
                for (var token : stacked) {
                    tokens.add(new Token(token, step));
                    step = 0;
                }
                step = stacked.isEmpty() ? GAP : 1;
            }
        }
        return new Tokens(tokens);
    }

    private static Set<String> pairs(char first, char second, Pair pair) {
        var stacked = new LinkedHashSet<String>();
        for (var one : Pinyin.readings(first)) {
            for (var other : Pinyin.readings(second)) {
                stacked.add(pair.of(one, other));
            }
        }
        return stacked;
    }

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        var token = tokens.get(next++);
        term.append(token.text());
        step.setPositionIncrement(token.step());
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
