package org.lianbing.courses.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Finds Chinese text by what a clerk types: the characters, their pinyin, or its initials, mixed as he likes
 * ({@code sfz}, {@code shuifei}, {@code 税fz} all find 税费种认定). A character with several readings is found by each.
 */
public final class PinyinMatch {
    private static final int EXACT = 1000;
    private static final int BY_CHARACTERS = 600;
    private static final int BY_PINYIN = 300;
    private static final int AT_START = 100;
    private static final Map<Character, String[]> READINGS = new ConcurrentHashMap<>();

    private PinyinMatch() {}

    public static boolean matches(String text, String query) {
        return score(text, query) > 0;
    }

    /** How well the query finds the text: 0 not at all; characters beat pinyin, the beginning beats the middle. */
    public static int score(String text, String query) {
        var wanted = plain(query);
        var given = plain(text);
        if (wanted.isEmpty() || given.isEmpty()) {
            return 0;
        }
        if (given.equals(wanted)) {
            return EXACT;
        }
        var place = given.indexOf(wanted);
        if (place >= 0) {
            return BY_CHARACTERS + nearness(place);
        }
        for (int start = 0; start < given.length(); start++) {
            if (fits(given, start, wanted, 0)) {
                return BY_PINYIN + nearness(start);
            }
        }
        return 0;
    }

    private static int nearness(int place) {
        return Math.max(0, AT_START - place);
    }

    /** Whether the query from {@code asked} on can be read off the text from {@code at} on. */
    private static boolean fits(String text, int at, String query, int asked) {
        if (asked == query.length()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        if (text.charAt(at) == query.charAt(asked) && fits(text, at + 1, query, asked + 1)) {
            return true;
        }
        for (var reading : readings(text.charAt(at))) {
            for (int length = commonLength(reading, query, asked); length > 0; length--) {
                var mayStopHere = length == 1 || length == reading.length() || asked + length == query.length();
                if (mayStopHere && fits(text, at + 1, query, asked + length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int commonLength(String reading, String query, int asked) {
        int length = 0;
        while (length < reading.length()
                && asked + length < query.length()
                && reading.charAt(length) == query.charAt(asked + length)) {
            length++;
        }
        return length;
    }

    private static String[] readings(char character) {
        return READINGS.computeIfAbsent(character, one -> {
            var toned = PinyinHelper.toHanyuPinyinStringArray(one);
            return toned == null
                    ? new String[0]
                    : Arrays.stream(toned)
                            .map(reading -> reading.replaceAll("[0-9]", "").replace("u:", "v"))
                            .distinct()
                            .toArray(String[]::new);
        });
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s'’·()（）]", "");
    }
}
