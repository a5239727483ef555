package org.lianbing.scenarios.proof;

import java.io.IOException;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Player;

/** The command before a release: writes the experts' journals of the library down for good, under the release's name. */
public final class FreezeJournals {
    private FreezeJournals() {}

    /** @param arguments the release, such as {@code 1.1} */
    public static void main(String[] arguments) throws IOException {
        var replica = RewriteGolden.replica();
        var release = GoldenJournals.of(arguments[0]);
        for (var scenario : Library.builtIn(replica).scenarios()) {
            for (var expert : scenario.experts()) {
                freeze(release, replica, scenario, expert);
            }
        }
    }

    private static void freeze(GoldenJournals release, Replica replica, Scenario scenario, Run expert)
            throws IOException {
        var played = Player.of(replica, scenario, Variant.of(scenario, 0)).play(expert);
        release.freeze(scenario.id() + "-" + expert.name(), replica, played.end());
    }
}
