package org.lianbing.courses.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How characters are read, without tones ({@code ü} is {@code v}), and how typed letters fall into syllables. */
final class Pinyin {
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FA5';
    private static final String[] UNKNOWN = {};
    /** An ambiguous string is taken in so many ways at most: xian is xian and xi'an. */
    private static final int MOST_WAYS = 6;

    private static final int LONGEST_SYLLABLE = 6;

    private Pinyin() {}

    /** All readings, learnt once when first asked for. */
    private static final class Known {
        static final NavigableSet<String> SYLLABLES = new TreeSet<>();
        static final String[][] READINGS = new String[LAST - FIRST + 1][];

        static {
            for (char character = FIRST; character <= LAST; character++) {
                var readings = read(character);
                READINGS[character - FIRST] = readings;
                SYLLABLES.addAll(Arrays.asList(readings));
            }
        }

        private static String[] read(char character) {
            var toned = PinyinHelper.toHanyuPinyinStringArray(character);
            return toned == null
                    ? UNKNOWN
                    : Arrays.stream(toned)
                            .map(reading -> reading.replaceAll("[0-9]", "").replace("u:", "v"))
                            .filter(reading -> !reading.isEmpty())
                            .distinct()
                            .map(String::intern)
                            .toArray(String[]::new);
        }
    }

    static String[] readings(char character) {
        return character < FIRST || character > LAST ? UNKNOWN : Known.READINGS[character - FIRST];
    }

    /** A way to read typed letters; of the last syllable perhaps only the beginning was typed. */
    record Way(List<String> syllables, boolean complete) {}

    /** The ways in which the letters are syllables, those with complete syllables first. */
    static List<Way> ways(String letters) {
        var found = new ArrayList<Way>();
        if (letters.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            cut(letters, 0, new ArrayList<>(), found);
        }
        found.sort((a, b) -> a.complete == b.complete
                ? Integer.compare(a.syllables.size(), b.syllables.size())
                : Boolean.compare(b.complete, a.complete));
        return found.subList(0, Math.min(MOST_WAYS, found.size()));
    }

    private static void cut(String letters, int from, List<String> before, List<Way> found) {
        if (found.size() >= 4 * MOST_WAYS) {
            return;
        }
        if (from == letters.length()) {
            found.add(new Way(List.copyOf(before), true));
            return;
        }
        for (int end = Math.min(letters.length(), from + LONGEST_SYLLABLE); end > from; end--) {
            var syllable = letters.substring(from, end);
            before.add(syllable);
            if (Known.SYLLABLES.contains(syllable)) {
                cut(letters, end, before, found);
            } else if (end == letters.length() && !begunBy(syllable).isEmpty()) {
                found.add(new Way(List.copyOf(before), false));
            }
            before.removeLast();
        }
    }

    /** The syllables that begin so. */
    static NavigableSet<String> begunBy(String beginning) {
        return Known.SYLLABLES.subSet(beginning, true, beginning + '\uFFFF', false);
    }

    /**
     * How many characters of the text, from there on, can be read as the letters, in full or by their initials; 0 if not.
     *
     * @param initials fewer letters than this are not taken for initials
     */
    static int spoken(String folded, int at, String letters, int initials) {
        var inFull = inFull(folded, at, letters, 0);
        return letters.length() < initials ? Math.max(0, inFull) : Math.max(inFull, byInitials(folded, at, letters));
    }

    private static int inFull(String folded, int at, String letters, int said) {
        if (said == letters.length()) {
            return 0;
        }
        if (at >= folded.length()) {
            return -folded.length();
        }
        var best = -folded.length();
        for (var reading : readings(folded.charAt(at))) {
            if (letters.startsWith(reading, said)) {
                best = Math.max(best, 1 + inFull(folded, at + 1, letters, said + reading.length()));
            } else if (said > 0 && reading.startsWith(letters.substring(said))) {
                best = Math.max(best, 1);
            }
        }
        return best;
    }

    private static int byInitials(String folded, int at, String letters) {
        if (at + letters.length() > folded.length()) {
            return 0;
        }
        for (int i = 0; i < letters.length(); i++) {
            var initial = letters.charAt(i);
            if (!begins(readings(folded.charAt(at + i)), initial)) {
                return 0;
            }
        }
        return letters.length();
    }

    private static boolean begins(String[] readings, char initial) {
        for (var reading : readings) {
            if (reading.charAt(0) == initial) {
                return true;
            }
        }
        return false;
    }
}
