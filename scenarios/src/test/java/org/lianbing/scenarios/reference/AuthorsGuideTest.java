package org.lianbing.scenarios.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AuthorsGuideTest {
    private static String guide() throws IOException {
        return Files.readString(Path.of("src/main/resources/scenarios/README.md"));
    }

    @Test
    void it_lists_every_look_up_with_its_arguments_and_fields() throws IOException {
        for (var look : LedgerLook.all()) {
            var row = guide().lines()
                    .filter(line -> line.startsWith("|") && line.contains("`" + look.code() + "`"))
                    .findFirst();
            assertThat(row)
                    .as(look.code())
                    .get()
                    .asString()
                    .contains(String.join(" ", look.parameters()))
                    .contains(String.join(" ", look.fields()));
        }
    }

    @Test
    void it_lists_every_derivation() throws IOException {
        for (var kind : Derivation.Kind.values()) {
            assertThat(guide()).contains("`" + kind.code() + "`");
        }
    }
}
