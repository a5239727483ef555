package org.lianbing.sandbox.value;

/** The check-digit algorithms of identifiers.md; each returns the character that ought to stand last. */
final class CheckDigits {
    /** GB 32100-2015: the digits and letters without I, O, S, V, Z; a character's value is its place. */
    static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORG_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";

    private CheckDigits() {}

    /** GB 32100-2015, from the first 17 characters. */
    static char uscc(String text) {
        int sum = 0;
        for (int i = 0; i < USCC_WEIGHTS.length; i++) {
            sum += USCC_ALPHABET.indexOf(text.charAt(i)) * USCC_WEIGHTS[i];
        }
        return USCC_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714, from the first 8 characters, where A counts 10 and Z counts 35. */
    static char orgCode(String text) {
        int sum = 0;
        for (int i = 0; i < ORG_WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(i), 36) * ORG_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    /** GB 11643-1999, from the first 17 digits. */
    static char residentId(String text) {
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return RESIDENT_CHECKS.charAt(sum % 11);
    }

    /** Luhn, from all digits but the last: counted from the right, every first digit is doubled. */
    static char luhn(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(text.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Whether the text consists of ASCII digits only, as many as the given bounds allow. */
    static boolean isDigits(String text, int atLeast, int atMost) {
        return text.length() >= atLeast
                && text.length() <= atMost
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isDigits(String text, int length) {
        return isDigits(text, length, length);
    }
}
