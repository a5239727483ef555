package org.lianbing.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through the scenario that the proof plays.
 *
 * @param name of its file without the ending
 * @param score it must get, 100 for an expert
 * @param missed ids of the marks it must not earn in full
 * @param capped ids of the caps that must strike
 */
public record Run(
        String name, String title, Kind kind, List<Act> acts, int score, List<String> missed, List<String> capped) {

    /** What a run shows. */
    public enum Kind {
        EXPERT,
        MISTAKE,
        NOTHING
    }

    /** The kind by the name of the file. */
    public static Kind kind(String name) {
        if (name.startsWith("expert")) {
            return Kind.EXPERT;
        }
        return name.equals("nothing") ? Kind.NOTHING : Kind.MISTAKE;
    }

    /** The act written at a place, null if there is none. */
    public @Nullable Act act(Place place) {
        return acts.stream().filter(act -> act.at().equals(place)).findFirst().orElse(null);
    }
}
