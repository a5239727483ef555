package org.lianbing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hygiene of the whole repository, all modules: what would otherwise be said again in every review. */
class TidyTest {

    private static final int LONGEST_FILE_LINES = 380;
    /** Put together from halves, so that this file does not find itself. */
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    private static final Pattern SWITCHED_OFF_OR_WAITING = Pattern.compile("@Dis" + "abled\\b|Thread\\.sl" + "eep\\(");
    private static final Pattern PRINTING = Pattern.compile("System\\.(out|err)\\b|\\.printStack" + "Trace\\(");
    private static final List<Path> SOURCES = sources();

    @Test
    void theWholeRepositoryIsLookedAt() {
        assertThat(SOURCES).anyMatch(file -> file.endsWith("TidyTest.java"));
        assertThat(SOURCES).anyMatch(file -> file.endsWith("pom.xml"));
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(linesWith(LEFT_FOR_LATER, SOURCES.stream())).isEmpty();
    }

    @Test
    void noJavaFileIsTooLongToFindOnesWayIn() {
        assertThat(java().filter(file -> linesOf(file).size() > LONGEST_FILE_LINES)
                        .map(TidyTest::shortName))
                .as("Java files over %d lines: give the second idea in them a file of its own", LONGEST_FILE_LINES)
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndTellsWhatItIs() {
        assertThat(java().filter(file -> isBelow(file, "src/main/java"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                        .map(TidyTest::shortName))
                .as("packages without a package-info.java that carries @NullMarked")
                .isEmpty();
    }

    @Test
    void noTestIsSwitchedOffOrWaitsByTheClock() {
        assertThat(linesWith(SWITCHED_OFF_OR_WAITING, java().filter(file -> isBelow(file, "src/test/java"))))
                .as("wait for what should happen (Awaitility), and mend or remove a test that is off")
                .isEmpty();
    }

    @Test
    void mainCodeLogsAndDoesNotPrint() {
        assertThat(linesWith(PRINTING, java().filter(file -> isBelow(file, "src/main/java"))))
                .isEmpty();
    }

    private static Stream<Path> java() {
        return SOURCES.stream().filter(file -> file.toString().endsWith(".java"));
    }

    private static List<String> linesWith(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> {
                    var lines = linesOf(file);
                    return IntStream.range(0, lines.size())
                            .filter(i -> pattern.matcher(lines.get(i)).find())
                            .mapToObj(i -> shortName(file) + ":" + (i + 1) + " "
                                    + lines.get(i).strip());
                })
                .toList();
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && linesOf(packageInfo).contains("@NullMarked");
    }

    private static boolean isBelow(Path file, String folder) {
        return shortName(file).contains("/" + folder + "/");
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String shortName(Path file) {
        return repository().relativize(file).toString().replace('\\', '/');
    }

    /** Everything people write: poms and the src folders of the modules, without what the build generates. */
    private static List<Path> sources() {
        try (var files = Files.walk(repository(), 1).flatMap(TidyTest::sourcesOf)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sourcesOf(Path module) {
        try {
            if (!Files.exists(module.resolve("pom.xml"))) {
                return Stream.empty();
            }
            var src = module.resolve("src");
            var below = Files.isDirectory(src) ? Files.walk(src) : Stream.<Path>empty();
            return Stream.concat(Stream.of(module.resolve("pom.xml")), below.filter(TidyTest::isWrittenByPeople));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWrittenByPeople(Path file) {
        var name = file.toString().replace('\\', '/');
        return name.matches(".*\\.(java|yaml|yml|sql|js|css|md|properties|xml|html)")
                && !name.contains("/frontend/generated/");
    }

    private static Path repository() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("lianbing"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds the launcher");
    }
}
