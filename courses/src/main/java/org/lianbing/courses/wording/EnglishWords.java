package org.lianbing.courses.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words and names whose English cannot be read off the code: {@code terms/english.properties}. */
final class EnglishWords {
    private static final String WORD = "word.";
    private static final String WHOLE = "whole.";
    private static final Properties TABLE = read();

    private EnglishWords() {}

    private static Properties read() {
        var table = new Properties();
        try (var file = Objects.requireNonNull(
                EnglishWords.class.getResourceAsStream("/terms/english.properties"), "terms/english.properties")) {
            table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    /** The English of a whole name or code, if it has one of its own. */
    static Optional<String> whole(String name) {
        return Optional.ofNullable(TABLE.getProperty(WHOLE + name));
    }

    /** A word written out. */
    static String word(String word) {
        return TABLE.getProperty(WORD + word, word);
    }
}
