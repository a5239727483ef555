package org.lianbing.scenarios.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.baseline.Baselines;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.counter.Counters;
import org.lianbing.scenarios.reader.Folders;
import org.lianbing.scenarios.reader.ScenarioReader;

/**
 * The command that rewrites the golden texts and the index of a directory of scenarios. Whoever runs it reviews the
 * difference: it names every scenario that a change of law or effect moved.
 */
public final class RewriteGolden {
    private RewriteGolden() {}

    /**
     * @param arguments the directory, such as {@code scenarios/src/main/resources/scenarios}
     * @throws BrokenScenario if a scenario cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        rewrite(Path.of(arguments[0]), replica());
    }

    /** A replica with all baselines and the counter, as scenarios need it. */
    public static Replica replica() {
        return Replicas.of(List.of(Baselines.changsha2015(), Baselines.wuhu2015()), List.of(Counters.extension()));
    }

    static void rewrite(Path directory, Replica replica) throws IOException {
        var library = Library.load(directory, replica);
        if (!library.faults().isEmpty()) {
            throw new BrokenScenario(library.faults());
        }
        for (var scenario : library.scenarios()) {
            var file = directory.resolve(scenario.folder()).resolve(ScenarioReader.GOLDEN);
            Files.writeString(file, GoldenText.of(replica, scenario));
        }
        Files.writeString(directory.resolve(Folders.INDEX), index(directory));
    }

    /** One line for every file of every scenario, since a jar cannot be listed. */
    static String index(Path directory) {
        return Folders.below(directory).stream()
                .flatMap(folder -> folder.files().keySet().stream().map(file -> folder.name() + "/" + file + "\n"))
                .collect(Collectors.joining());
    }
}
