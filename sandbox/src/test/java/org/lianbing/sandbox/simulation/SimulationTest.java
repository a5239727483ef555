package org.lianbing.sandbox.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.baseline.Baselines;

/**
 * The machine under load: whatever is submitted, the journal replays to the live ledger, refusals change nothing and the
 * books agree. A failure names its seed; {@code -Dlianbing.seeds=7,8} runs those.
 */
class SimulationTest {
    private static final int MOVES = 2_000;
    private static final Replica REPLICA = Replicas.of(List.of(Baselines.changsha2015()), List.of());

    private static Simulation simulation(long seed) {
        var opening = new Opening("changsha-2015", 200, seed, LocalDate.of(2015, 9, 10), List.of(), null);
        return new Simulation(REPLICA, REPLICA.open(opening), seed);
    }

    @Test
    void thousands_of_moves_leave_books_that_agree_and_journals_that_replay_and_reach_every_operation() {
        Set<String> accepted = new TreeSet<>();
        Map<String, Integer> refusals = new TreeMap<>();
        for (long seed : seeds()) {
            var simulation = simulation(seed);
            simulation.run(MOVES);
            accepted.addAll(simulation.accepted());
            simulation.refusals().forEach((code, times) -> refusals.merge(code, times, Integer::sum));
        }
        assertThat(accepted)
                .as("拒绝：" + refusals)
                .containsAll(REPLICA.catalogue().operations().stream()
                        .map(operation -> operation.code())
                        .toList());
        assertThat(refusals).hasSizeGreaterThan(100);
    }

    private static long[] seeds() {
        return Arrays.stream(System.getProperty("lianbing.seeds", "1,2,3").split(","))
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
