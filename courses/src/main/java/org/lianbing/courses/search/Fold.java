package org.lianbing.courses.search;

/** Makes full-width and half-width, upper and lower case the same, character by character, so that places stay. */
final class Fold {
    private static final int FULL_WIDTH_TO_HALF = 0xFEE0;

    private Fold() {}

    static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    private static char of(char given) {
        if (given == '\u3000') {
            return ' ';
        }
        var narrow = given >= '\uFF01' && given <= '\uFF5E' ? (char) (given - FULL_WIDTH_TO_HALF) : given;
        return Character.toLowerCase(narrow);
    }

    static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** A letter or figure that is not Chinese. */
    static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !isHan(character);
    }
}
