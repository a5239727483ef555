package org.lianbing.courses.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what somebody typed. */
final class Typed {
    /** Of a longer text, only the beginning is looked for. */
    static final int LONGEST = 120;

    private static final int MOST_PARTS = 16;
    private static final Pattern CODE = Pattern.compile(
            "(dj|fp|yh|rd|zm|sb|zs|pz|pg|jc|fz|zh)[-_ ]?(\\d{2})(?:[-_ ]?v(\\d{1,2}))?|cv[-_ ]?(\\d{2})");

    private Typed() {}

    static List<Part> parts(String typed, Synonyms synonyms) {
        var start = Math.min(typed.length(), 10 * LONGEST);
        var folded = Fold.of(typed.substring(0, start)).strip();
        folded = folded.substring(0, Math.min(folded.length(), LONGEST));
        var parts = new ArrayList<Part>();
        var words = Words.of(folded);
        var at = 0;
        for (var match : synonyms.apart(folded, words.boundaries())) {
            between(folded, at, match.start(), words, parts);
            parts.add(new Part.Concept(match.group()));
            at = match.end();
        }
        between(folded, at, folded.length(), words, parts);
        return parts.stream().distinct().limit(MOST_PARTS).toList();
    }

    private static void between(String folded, int from, int to, Words words, List<Part> parts) {
        var codes = CODE.matcher(folded).region(from, to);
        var at = from;
        while (codes.find()) {
            if (standsAlone(folded, codes)) {
                runs(folded, at, codes.start(), words, parts);
                parts.add(new Part.Code(code(codes)));
                at = codes.end();
            }
        }
        runs(folded, at, to, words, parts);
    }

    private static boolean standsAlone(String text, Matcher code) {
        return (code.start() == 0 || !Fold.isLatin(text.charAt(code.start() - 1)))
                && (code.end() == text.length() || !Fold.isLatin(text.charAt(code.end())));
    }

    private static String code(Matcher code) {
        if (code.group(4) != null) {
            return "CV" + code.group(4);
        }
        var operation = (code.group(1) + "-" + code.group(2)).toUpperCase(Locale.ROOT);
        return code.group(3) == null ? operation : operation + "-V" + Integer.parseInt(code.group(3));
    }

    private static void runs(String folded, int from, int to, Words words, List<Part> parts) {
        var at = from;
        while (at < to) {
            var end = at;
            while (end < to && Fold.isHan(folded.charAt(end))) {
                end++;
            }
            if (end > at) {
                parts.add(chinese(folded, at, end, words));
            } else {
                while (end < to && isWithinLatin(folded, at, end)) {
                    end++;
                }
                if (end > at) {
                    parts.add(new Part.Latin(folded.substring(at, end)));
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private static Part chinese(String folded, int at, int end, Words words) {
        if (end == at + 1) {
            return new Part.Character(folded.substring(at, end));
        }
        var within = words.all().stream()
                .filter(word -> word.start() >= at && word.end() <= end && word.says())
                .toList();
        return new Part.Run(folded.substring(at, end), within);
    }

    /** A point, comma or hyphen belongs to what stands on both sides of it: 9,999.99. */
    private static boolean isWithinLatin(String text, int from, int at) {
        var character = text.charAt(at);
        return Fold.isLatin(character)
                || (".,-_".indexOf(character) >= 0
                        && at > from
                        && at + 1 < text.length()
                        && Fold.isLatin(text.charAt(at + 1)));
    }
}
