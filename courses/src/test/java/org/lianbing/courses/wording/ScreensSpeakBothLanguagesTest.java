package org.lianbing.courses.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in {@code i18n}, in both languages; screens and calls hold no Chinese word in their code. */
class ScreensSpeakBothLanguagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/lianbing/courses");
    private static final Pattern SCREEN_OR_CALL = Pattern.compile(".*/(ui|look|rest)/[^/]+\\.java");

    /** Comments, to be left out, before literals, so that a quotation mark in either does not begin the other. */
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'");

    /** The description of the interface is written for the bureau's engineers, in Chinese alone. */
    private static final Pattern DESCRIBES_THE_INTERFACE = Pattern.compile("(?s).*\\b(summary|description) = $");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** File and why it may. */
    private static final Map<String, String> MAY =
            Map.of("drill/ui/PaperSheet.java", "an invoice that lies on the desk is printed in Chinese, as in life");

    @Test
    void noChineseWordStandsInTheCodeOfAScreenOrACall() throws IOException {
        List<String> found = new ArrayList<>();
        for (var file : screensAndCalls()) {
            if (!MAY.containsKey(name(file))) {
                literals(Files.readString(file)).stream()
                        .filter(literal -> CHINESE.matcher(literal).find())
                        .forEach(literal -> found.add(name(file) + ": " + literal));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatMayIsStillThereAndStillNeedsTo() throws IOException {
        for (var file : MAY.keySet()) {
            assertThat(literals(Files.readString(SOURCES.resolve(file))))
                    .describedAs(file)
                    .anyMatch(literal -> CHINESE.matcher(literal).find());
        }
    }

    @Test
    void literalsAreToldFromCommentsAndDescriptions() {
        assertThat(literals("/** \"一\" */ say(\"二\"); // \"三\"\n@Operation(summary = \"四\") '\"' \"五\""))
                .containsExactly("\"二\"", "'\"'", "\"五\"");
    }

    private static List<Path> screensAndCalls() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            var found = files.filter(file -> SCREEN_OR_CALL
                            .matcher(file.toString().replace('\\', '/'))
                            .matches())
                    .toList();
            assertThat(found).hasSizeGreaterThan(50);
            return found;
        }
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }

    private static List<String> literals(String source) {
        List<String> literals = new ArrayList<>();
        var matcher = COMMENT_OR_LITERAL.matcher(source);
        while (matcher.find()) {
            var isComment = matcher.group().startsWith("/");
            var before = source.substring(Math.max(0, matcher.start() - 40), matcher.start());
            if (!isComment && !DESCRIBES_THE_INTERFACE.matcher(before).matches()) {
                literals.add(matcher.group());
            }
        }
        return literals;
    }
}
