package org.lianbing.scenarios;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.proof.RewriteGolden;
import org.lianbing.scenarios.reader.Folder;
import org.lianbing.scenarios.reader.Folders;
import org.lianbing.scenarios.reader.ScenarioReader;

/** The scenario that tests speak of, as it is and with single lines changed. */
public final class S06 {
    public static final Replica REPLICA = RewriteGolden.replica();
    private static final Folder FOLDER = Folders.below(Path.of("src/main/resources/scenarios")).stream()
            .filter(folder -> folder.name().equals("S06"))
            .findFirst()
            .orElseThrow();

    private S06() {}

    /** Another of the scenarios that come with the product. */
    public static Scenario other(String folder) {
        return Folders.below(Path.of("src/main/resources/scenarios")).stream()
                .filter(candidate -> candidate.name().equals(folder))
                .findFirst()
                .map(found -> ScenarioReader.read(found, REPLICA))
                .orElseThrow();
    }

    public static Scenario scenario() {
        return ScenarioReader.read(FOLDER, REPLICA);
    }

    /** The scenario with some text of a file replaced. */
    public static Scenario with(String file, String old, String now) {
        Map<String, String> files = new TreeMap<>(FOLDER.files());
        if (!files.get(file).contains(old)) {
            throw new IllegalArgumentException(file + " 中没有 " + old);
        }
        files.put(file, files.get(file).replace(old, now));
        return ScenarioReader.read(new Folder("S06", new TreeMap<>(files)), REPLICA);
    }

    /** The scenario with another run beside its own. */
    public static Scenario withRun(String name, String yaml) {
        var files = new TreeMap<>(FOLDER.files());
        files.put("runs/" + name + ".yaml", yaml);
        return ScenarioReader.read(new Folder("S06", files), REPLICA);
    }

    /** The line on which a text of a file stands. */
    public static int lineOf(String file, String text) {
        var before =
                FOLDER.files().get(file).substring(0, FOLDER.files().get(file).indexOf(text));
        return (int) before.lines().count() + (before.endsWith("\n") ? 1 : 0);
    }
}
