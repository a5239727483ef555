package org.lianbing.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.scenarios.reader.Folder;
import org.lianbing.scenarios.reader.Folders;
import org.lianbing.scenarios.reader.ScenarioReader;

/** The scenarios that could be read, and what is wrong with the others. */
public record Library(List<Scenario> scenarios, List<ScenarioFault> faults) {
    /** Where the scenarios that come with the product lie on the class path. */
    private static final String BUILT_IN = "scenarios";

    public Library {
        scenarios = List.copyOf(scenarios);
        faults = List.copyOf(faults);
    }

    /** The scenarios that come with the product. */
    public static Library builtIn(Replica replica) {
        return of(Folders.onClassPath(BUILT_IN), replica);
    }

    /** The scenarios in the folders directly below a directory. */
    public static Library load(Path directory, Replica replica) {
        return of(Folders.below(directory), replica);
    }

    private static Library of(List<Folder> folders, Replica replica) {
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioFault> faults = new ArrayList<>();
        for (var folder : folders) {
            try {
                var scenario = ScenarioReader.read(folder, replica);
                if (scenarios.stream().anyMatch(other -> other.id().equals(scenario.id()))) {
                    faults.add(new ScenarioFault(folder.name() + "/scenario.yaml", 1, "剧本编号 " + scenario.id() + " 已有"));
                } else {
                    scenarios.add(scenario);
                }
            } catch (BrokenScenario broken) {
                faults.addAll(broken.faults());
            }
        }
        return new Library(scenarios, faults);
    }

    /** This library without the scenarios named, whose faults are added: those that do not prove themselves. */
    public Library without(List<String> ids, List<ScenarioFault> why) {
        var all = new ArrayList<>(faults);
        all.addAll(why);
        return new Library(
                scenarios.stream()
                        .filter(scenario -> !ids.contains(scenario.id()))
                        .toList(),
                all);
    }

    public Optional<Scenario> find(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /** @throws UnknownName if there is no such scenario, or it is broken */
    public Scenario named(String id) {
        return find(id).orElseThrow(() -> new UnknownName("剧本", id));
    }
}
