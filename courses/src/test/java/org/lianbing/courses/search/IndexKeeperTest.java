package org.lianbing.courses.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.courses.notes.Author;
import org.lianbing.courses.notes.Mark;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.NoteState;
import org.lianbing.courses.notes.NoteText;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.NotebookSlice;
import org.lianbing.courses.wire.Unavailable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index follows the database, whatever happens to its files. */
class IndexKeeperTest {
    private static final Duration VISIBLE = Duration.ofSeconds(1);

    @TempDir
    Path home;

    private ConfigurableApplicationContext node;

    @BeforeEach
    void comesUp() {
        node = start("index-a");
        ready(node, 96);
    }

    @AfterEach
    void goesDown() {
        node.close();
    }

    /** A node with an index of its own on the one database. */
    private ConfigurableApplicationContext start(String place) {
        return new SpringApplicationBuilder(NotebookSlice.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--lianbing.home=" + home.resolve(place),
                        "--spring.datasource.url=jdbc:h2:" + home.resolve("data") + ";AUTO_SERVER=TRUE");
    }

    private static void ready(ConfigurableApplicationContext node, long count) {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptionsInstanceOf(Unavailable.class).until(() -> found(node, "") == count);
    }

    private static long found(ConfigurableApplicationContext node, String text) {
        return node.getBean(NoteSearch.class).find(NoteQuery.of(text)).total();
    }

    private Notebook notebook() {
        return node.getBean(Notebook.class);
    }

    private static NoteText text(String title, NoteState state) {
        return new NoteText(
                title, "正文", "FP", List.of("FP-03"), List.of(), List.of(), List.of(), List.of(), null, Mark.SOURCE, "", state);
    }

    private void restart() {
        node.close();
        node = start("index-a");
    }

    private Path index() {
        return home.resolve("index-a").resolve("index").resolve("notes");
    }

    private List<Path> files(String suffix) throws IOException {
        try (var files = Files.list(index())) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    @Test
    void aNoteIsFoundWithinASecondAndADraftNever() {
        notebook().add("n-1", text("蒲公英窗口", NoteState.PUBLISHED), new Author("杨守正", null));
        await().atMost(VISIBLE).until(() -> found(node, "蒲公英") == 1);
        notebook().change("n-1", 1, text("紫罗兰窗口", NoteState.PUBLISHED), "杨守正");
        await().atMost(VISIBLE).until(() -> found(node, "紫罗兰") == 1 && found(node, "蒲公英") == 0);
        notebook().change("n-1", 2, text("紫罗兰窗口", NoteState.DRAFT), "杨守正");
        await().atMost(VISIBLE).until(() -> found(node, "紫罗兰") == 0);
    }

    @Test
    void aChangeOnOneNodeIsFoundOnAnotherWithinASecond() {
        try (var other = start("index-b")) {
            ready(other, 96);
            notebook().add("n-2", text("蒲公英窗口", NoteState.PUBLISHED), new Author("杨守正", null));
            await().atMost(VISIBLE).until(() -> found(other, "蒲公英") == 1);
        }
    }

    @Test
    void afterARestartItGoesOnWhereItWas() throws IOException {
        notebook().add("n-3", text("蒲公英窗口", NoteState.PUBLISHED), new Author("杨守正", null));
        await().until(() -> found(node, "蒲公英") == 1);
        node.close();
        var before = OpenIndex.examine(index()).applied();
        assertThat(before).isPresent();
        node = start("index-a");
        ready(node, 97);
        assertThat(OpenIndex.examine(index()).applied()).isEqualTo(before);
    }

    @Test
    void deletedFilesAreBuiltAnewAfterARestart() throws IOException {
        node.close();
        for (var file : files("")) {
            Files.delete(file);
        }
        node = start("index-a");
        ready(node, 96);
    }

    @Test
    void filesDeletedWhileItRunsAreBuiltAnew() throws IOException {
        for (var file : files("")) {
            Files.delete(file);
        }
        notebook().add("n-4", text("蒲公英窗口", NoteState.PUBLISHED), new Author("杨守正", null));
        await().atMost(Duration.ofSeconds(30)).ignoreExceptionsInstanceOf(Unavailable.class).until(() -> found(node, "蒲公英") == 1
                && found(node, "") == 97 && !files(".si").isEmpty());
    }

    @Test
    void aDamagedFileIsFoundOutAtTheStartAndBuiltAnew() throws IOException {
        node.close();
        for (var suffix : List.of(".cfs", ".doc", ".tim")) {
            for (var file : files(suffix)) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        assertThatThrownBy(() -> OpenIndex.examine(index())).isInstanceOf(IOException.class);
        node = start("index-a");
        ready(node, 96);
        assertThat(OpenIndex.examine(index()).applied()).isPresent();
    }

    @Test
    void anIndexOfAnotherDatabaseIsNotTrusted() {
        node.getBean(JdbcClient.class).sql("update note_change set at = dateadd(day, 1, at)").update();
        node.getBean(JdbcClient.class).sql("update note set state = 'DRAFT' where id like 'dj-%'").update();
        assertThat(found(node, "")).isEqualTo(96);
        restart();
        ready(node, 74);
    }

    @Test
    void anIndexOfAnotherVersionIsBuiltAnew() throws IOException {
        node.close();
        var stamp = OpenIndex.examine(index());
        try (var old = OpenIndex.existing(index(), "0 old", stamp)) {
            old.put("dj-01-thirty-days", null);
            old.show(stamp.applied().orElseThrow());
            old.commit();
        }
        assertThat(OpenIndex.examine(index()).version()).isEqualTo("0 old");
        node = start("index-a");
        ready(node, 96);
        assertThat(OpenIndex.examine(index()).version()).isEqualTo(stamp.version());
    }

    @Test
    void whileThereIsNoIndexASearchIsToldSoButTheDrillStillHasItsNotes() {
        var closed = node.getBean(NoteSearch.class);
        node.getBean(IndexKeeper.class).stop();
        assertThatThrownBy(() -> closed.find(NoteQuery.of("滞纳金")))
                .isInstanceOf(Unavailable.class)
                .hasMessage("note_search_rebuilding");
        assertThat(closed.forRefusal("FP-03", "FP-03-V2")).hasSize(3);
        assertThat(Optional.of(closed.forOperation("FP-03"))).get().isNotEqualTo(List.of());
    }
}
