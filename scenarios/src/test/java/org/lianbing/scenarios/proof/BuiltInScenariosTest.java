package org.lianbing.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.reader.Folders;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuiltInScenariosTest {
    private static final Path SOURCES = Path.of("src/main/resources/scenarios");
    private static final int SEEDS = 20;

    private final Replica replica = RewriteGolden.replica();
    private final Library library = Library.load(SOURCES, replica);

    java.util.List<String> scenarios() {
        return library.scenarios().stream().map(scenario -> scenario.id()).toList();
    }

    @Test
    void every_folder_can_be_read() {
        assertThat(library.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void proves_itself_over_twenty_variants(String id) {
        assertThat(Proof.of(replica, library.named(id), null, SEEDS)).isEmpty();
    }

    @Test
    void the_index_names_every_file() throws Exception {
        assertThat(Files.readString(SOURCES.resolve(Folders.INDEX)))
                .as("由 RewriteGolden 重写")
                .isEqualTo(RewriteGolden.index(SOURCES));
        assertThat(Library.builtIn(replica).scenarios()).isEqualTo(library.scenarios());
    }
}
