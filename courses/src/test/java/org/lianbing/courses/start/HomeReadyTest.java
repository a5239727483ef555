package org.lianbing.courses.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeReadyTest {
    @TempDir
    Path folder;

    @Test
    void aHomeIsCreated() {
        HomeReady.check(folder.resolve("deep/home"), 1);
        assertThat(folder.resolve("deep/home/data")).isEmptyDirectory();
    }

    @Test
    void aHomeThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> HomeReady.check(file.resolve("home"), 1))
                .isInstanceOf(HomeReady.HomeUnusable.class)
                .hasMessage("it cannot be written");
        var said = new StartFailures().analyze(new RuntimeException(new HomeReady.HomeUnusable(file, "不能写入", "x")));
        assertThat(said.getDescription()).contains(file.toString(), "不能写入");
        assertThat(said.getAction()).contains("LIANBING_HOME");
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsLost() {
        assertThatThrownBy(() -> HomeReady.check(folder, Long.MAX_VALUE)).hasMessageContaining("MB are free");
    }
}
