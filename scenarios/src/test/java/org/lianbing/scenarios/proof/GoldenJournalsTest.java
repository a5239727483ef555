package org.lianbing.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.sandbox.Replica;

/**
 * Events are forever: what earlier releases wrote into journals is read, chained and replayed to the ledgers they had. A
 * failure here means that journals of running installations would no longer open.
 */
class GoldenJournalsTest {
    /** Outside of texts, which may hold JSON of their own. */
    private static final Pattern NULL_WRITTEN = Pattern.compile("(?<!\\\\)\":null");

    private static final Replica REPLICA = RewriteGolden.replica();

    static Stream<Arguments> journals() {
        return GoldenJournals.releases().stream()
                .flatMap(release ->
                        GoldenJournals.of(release).names().stream().map(name -> Arguments.of(release, name)));
    }

    @Test
    void the_first_release_holds_an_experts_journal_of_each_of_its_drills() {
        assertThat(GoldenJournals.of("1.0").names())
                .contains("S01-expert", "S02-expert", "S06-expert", "S11-expert", "S22-expert", "X01-expert");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("journals")
    void an_earlier_releases_journal_replays_to_the_ledger_it_had(String release, String name) {
        var golden = GoldenJournals.of(release);
        var entries = golden.lines(name).stream().map(REPLICA::read).toList();
        assertThat(GoldenJournals.text(REPLICA.replay(entries))).isEqualTo(golden.ledger(name));
    }

    /** The words may stand in another order or with fields added; whoever reads them back finds the same entry. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("journals")
    void what_is_read_is_written_again_to_the_same_entry(String release, String name) {
        for (var line : GoldenJournals.of(release).lines(name)) {
            var entry = REPLICA.read(line);
            assertThat(REPLICA.read(REPLICA.write(entry))).isEqualTo(entry);
        }
    }

    @Test
    void what_is_not_there_is_not_written_so_that_a_field_added_later_leaves_old_hashes_alone() {
        for (var name : GoldenJournals.of("1.0").names()) {
            assertThat(GoldenJournals.of("1.0").lines(name)).noneMatch(NULL_WRITTEN.asPredicate());
        }
    }
}
