package org.lianbing.courses.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/** Marks in a text what was typed, and picks the two lines of it that show the most. */
final class Excerpts {
    private static final int LENGTH = 104;
    /** How far back a sentence may have begun to be shown from its beginning. */
    private static final int BACK = 36;

    private static final String ENDS_OF_SENTENCE = "。！？；\n";
    private static final String CLOSING = "”’）》」』";
    /** In a running text, two initials fit by chance. */
    private static final int INITIALS_IN_TEXT = 3;

    private static final int INITIALS_IN_TITLE = 2;

    private final Set<String> literals = new LinkedHashSet<>();
    private final Set<String> letters = new LinkedHashSet<>();

    private record Span(int start, int end) {}

    Excerpts(List<Part> parts, boolean exact) {
        for (var part : parts) {
            switch (part) {
                case Part.Concept concept ->
                    concept.group().terms().forEach(term -> literals.add(Fold.of(term)));
                case Part.Run run -> {
                    literals.add(run.text());
                    if (!exact) {
                        NoteQueries.saying(run).forEach(word -> literals.add(((Part.Run) word).text()));
                    }
                }
                case Part.Character one -> literals.add(one.text());
                case Part.Code code -> literals.add(Fold.of(code.code()));
                case Part.Latin latin -> {
                    literals.add(latin.text());
                    letters.add(latin.text());
                    if (latin.text().matches("\\d{4,15}")) {
                        literals.add("%,d".formatted(Long.parseLong(latin.text())));
                    }
                }
            }
        }
    }

    /** The whole text as HTML. */
    String title(String text) {
        return html(text, 0, text.length(), spans(text, INITIALS_IN_TITLE));
    }

    /** The lines around what was typed, or the first ones, as HTML. */
    String excerpt(String text) {
        var spans = spans(text, INITIALS_IN_TEXT);
        var from = beginning(text, bestStart(spans));
        var to = Math.min(text.length(), from + LENGTH);
        return (from > 0 && !isBeginning(text, from) ? "…" : "") + html(text, from, to, spans)
                + (to < text.length() ? "…" : "");
    }

    private List<Span> spans(String text, int initials) {
        var folded = Fold.of(text);
        var found = new ArrayList<Span>();
        for (var literal : literals) {
            for (int at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + literal.length())) {
                if (isWhole(folded, at, at + literal.length())) {
                    found.add(new Span(at, at + literal.length()));
                }
            }
        }
        for (var typed : letters) {
            for (int at = 0; at < folded.length(); at++) {
                var length = Pinyin.spoken(folded, at, typed, initials);
                if (length > 1) {
                    found.add(new Span(at, at + length));
                }
            }
        }
        return joined(found);
    }

    /** Figures and letters are not marked inside longer ones. */
    private static boolean isWhole(String folded, int from, int to) {
        return !(from > 0 && Fold.isLatin(folded.charAt(from)) && Fold.isLatin(folded.charAt(from - 1)))
                && !(to < folded.length() && Fold.isLatin(folded.charAt(to - 1)) && Fold.isLatin(folded.charAt(to)));
    }

    private static List<Span> joined(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.start <= last.end) {
                joined.set(joined.size() - 1, new Span(last.start, Math.max(last.end, span.end)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Where the span begins after which most is marked. */
    private static int bestStart(List<Span> spans) {
        var best = 0;
        var most = 0;
        for (var first : spans) {
            var marked = spans.stream()
                    .filter(span -> span.start >= first.start && span.end <= first.start + LENGTH - BACK)
                    .mapToInt(span -> span.end - span.start)
                    .sum();
            if (marked > most) {
                most = marked;
                best = first.start;
            }
        }
        return best;
    }

    private static int beginning(String text, int start) {
        for (int at = start; at >= Math.max(0, start - BACK); at--) {
            if (isBeginning(text, at)) {
                return at;
            }
        }
        return start - BACK / 3;
    }

    private static boolean isBeginning(String text, int at) {
        if (at == 0) {
            return true;
        }
        var before = text.charAt(at - 1);
        var closes = at > 1 && CLOSING.indexOf(before) >= 0 && ENDS_OF_SENTENCE.indexOf(text.charAt(at - 2)) >= 0;
        return closes || (ENDS_OF_SENTENCE.indexOf(before) >= 0 && CLOSING.indexOf(text.charAt(at)) < 0);
    }

    private static String html(String text, int from, int to, List<Span> spans) {
        var html = new StringBuilder();
        var at = from;
        for (var span : spans) {
            if (span.end > from && span.start < to) {
                var start = Math.max(span.start, from);
                var end = Math.min(span.end, to);
                html.append(escaped(text, at, start))
                        .append("<mark>")
                        .append(escaped(text, start, end))
                        .append("</mark>");
                at = end;
            }
        }
        return html.append(escaped(text, at, to)).toString();
    }

    private static String escaped(String text, int from, int to) {
        return HtmlUtils.htmlEscape(text.substring(from, to).replace('\n', ' '), "UTF-8");
    }
}
