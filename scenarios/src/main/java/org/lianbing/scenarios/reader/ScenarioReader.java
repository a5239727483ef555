package org.lianbing.scenarios.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.reference.Template;
import org.lianbing.scenarios.world.WorldScript;

/** Reads one folder into a scenario; reports every section's first fault. */
public final class ScenarioReader {
    public static final String GOLDEN = "expert.golden.txt";
    private static final String MAIN = "scenario.yaml";

    private final Replica replica;
    private final Folder folder;
    private final List<ScenarioFault> faults = new ArrayList<>();

    private ScenarioReader(Replica replica, Folder folder) {
        this.replica = replica;
        this.folder = folder;
    }

    /** @throws BrokenScenario with all faults found */
    public static Scenario read(Folder folder, Replica replica) {
        var reader = new ScenarioReader(replica, folder);
        var scenario = reader.scenario();
        if (scenario == null || !reader.faults.isEmpty()) {
            throw new BrokenScenario(reader.faults);
        }
        new Names(scenario, Variant.of(scenario, 0), replica.catalogue()).check();
        return scenario;
    }

    private @Nullable Scenario scenario() {
        var yaml = section(() -> main(file(MAIN)));
        if (yaml == null) {
            return null;
        }
        var acts = new ActReader(replica.catalogue());
        var chairs = section(() -> yaml.each("officers", new ChairReader(replica.catalogue())::chair));
        var heading = section(() -> HeadReader.heading(yaml));
        var setting = section(() -> HeadReader.setting(yaml));
        var parameters = section(() -> yaml.has("parameters")
                ? ParameterReader.parameters(yaml.get("parameters"))
                : List.<org.lianbing.scenarios.Parameter>of());
        var always = section(() -> yaml.each("always", ParameterReader::always));
        var script = section(() -> ScriptReader.script(yaml));
        var world =
                section(() -> new WorldScript(yaml.has("world") ? yaml.template("world") : Template.empty(yaml.at())));
        var given = section(() -> yaml.each("given", acts::act));
        var later = section(() -> yaml.each("later", row -> RunReader.later(row, acts)));
        var rubric = section(() -> RubricReader.rubric(yaml));
        var statement = section(() -> Template.Words.of(new Place(path("statement.md"), 1), text("statement.md")));
        var facts = section(() -> RunReader.facts(file("facts.yaml")));
        var runs = section(() -> runs(acts));
        if (chairs == null
                || heading == null
                || setting == null
                || parameters == null
                || always == null
                || script == null
                || world == null
                || given == null
                || later == null
                || rubric == null
                || statement == null
                || facts == null
                || runs == null) {
            return null;
        }
        failWithoutOpenChair(yaml, chairs);
        return new Scenario(
                yaml.text("id"),
                folder.version(),
                folder.name(),
                heading,
                statement,
                setting,
                chairs,
                parameters,
                always,
                script,
                world,
                given,
                later,
                rubric,
                facts,
                runs,
                folder.text(GOLDEN).orElse(""),
                folder.files());
    }

    private static Yaml main(Yaml yaml) {
        yaml.only(
                "id",
                "title",
                "level",
                "summary",
                "domains",
                "minutes",
                "steps",
                "baseline",
                "opens",
                "today",
                "clock",
                "assist",
                "officers",
                "parameters",
                "always",
                "persona",
                "papers",
                "dialogue",
                "world",
                "given",
                "later",
                "pass_mark",
                "marks",
                "caps");
        if (!yaml.text("id").matches("[A-Z][A-Z0-9-]{1,15}")) {
            throw yaml.get("id").fault("剧本编号应为大写字母、数字和连字符，如 S06");
        }
        return yaml;
    }

    private void failWithoutOpenChair(Yaml yaml, List<Chair> chairs) {
        if (chairs.stream().noneMatch(Chair::isOpen)) {
            faults.add(ScenarioFault.at(yaml.at(), "officers 中至少要有一把椅子 chair: open"));
        }
    }

    private List<Run> runs(ActReader acts) {
        List<Run> runs = new ArrayList<>();
        for (var file : folder.files().keySet()) {
            if (file.startsWith("runs/") && file.endsWith(".yaml")) {
                var run = section(() -> RunReader.run(file(file), file.substring(5, file.length() - 5), acts));
                if (run != null) {
                    runs.add(run);
                }
            }
        }
        return runs.stream().sorted(Comparator.comparing(Run::name)).toList();
    }

    private Yaml file(String name) {
        return YamlFile.read(path(name), text(name));
    }

    private String text(String name) {
        return folder.text(name).orElseThrow(() -> new BrokenScenario(new Place(path(name), 0), "缺少文件 " + name));
    }

    private String path(String name) {
        return folder.name() + "/" + name;
    }

    private <T> @Nullable T section(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (BrokenScenario broken) {
            faults.addAll(broken.faults());
            return null;
        }
    }
}
