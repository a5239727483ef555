package org.lianbing.scenarios.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Fact;
import org.lianbing.scenarios.Heading;
import org.lianbing.scenarios.Later;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.Script;
import org.lianbing.scenarios.Setting;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.reference.Template;
import org.lianbing.scenarios.reference.Template.Fields;
import org.lianbing.scenarios.reference.Template.Rows;
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
        var heading = section(() -> heading(yaml));
        var setting = section(() -> setting(yaml));
        var parameters = section(() -> yaml.has("parameters")
                ? ParameterReader.parameters(yaml.get("parameters"))
                : List.<org.lianbing.scenarios.Parameter>of());
        var always = section(() -> yaml.each("always", ParameterReader::always));
        var script = section(() -> script(yaml));
        var world = section(() -> new WorldScript(yaml.has("world") ? yaml.template("world") : Template.empty(yaml.at())));
        var given = section(() -> yaml.each("given", acts::act));
        var later = section(() -> yaml.each("later", row -> later(row, acts)));
        var rubric = section(() -> RubricReader.rubric(yaml));
        var statement = section(() -> Template.Words.of(new Place(path("statement.md"), 1), text("statement.md")));
        var facts = section(() -> facts(file("facts.yaml")));
        var runs = section(() -> runs(acts));
        if (chairs == null || heading == null || setting == null || parameters == null || always == null || script == null
                || world == null || given == null || later == null || rubric == null || statement == null || facts == null || runs == null) {
            return null;
        }
        failWithoutOpenChair(yaml, chairs);
        return new Scenario(
                yaml.text("id"), folder.version(), folder.name(), heading, statement, setting, chairs, parameters, always,
                script, world, given, later, rubric, facts, runs, folder.text(GOLDEN).orElse(""));
    }

    private static Yaml main(Yaml yaml) {
        yaml.only(
                "id", "title", "level", "summary", "domains", "minutes", "steps", "baseline", "opens", "today", "clock",
                "assist", "officers", "parameters", "always", "persona", "papers", "dialogue", "world", "given", "later",
                "pass_mark", "marks", "caps");
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

    private static Heading heading(Yaml yaml) {
        return new Heading(
                yaml.text("title"),
                yaml.number("level"),
                yaml.text("summary"),
                yaml.texts("domains"),
                yaml.number("minutes"),
                yaml.texts("steps"));
    }

    private static Setting setting(Yaml yaml) {
        var baseline = yaml.get("baseline").only("id", "taxpayers");
        var until = until(yaml.find("clock"));
        return new Setting(
                baseline.text("id"),
                baseline.number("taxpayers", 200),
                yaml.date("opens"),
                yaml.date("today"),
                until == null ? clock(yaml.find("clock")) : Setting.Clock.UNTIL,
                until,
                yaml.yes("assist", true));
    }

    /** {@code clock: fixed}, {@code clock: free} or {@code clock: {until: 2015-10-30}}. */
    private static Setting.Clock clock(@Nullable Yaml clock) {
        return clock == null
                ? Setting.Clock.FIXED
                : clock.oneOf(one -> one.name().toLowerCase(Locale.ROOT), Setting.Clock.values());
    }

    private static @Nullable LocalDate until(@Nullable Yaml clock) {
        return clock == null || clock.isScalar() ? null : clock.only("until").date("until");
    }

    /** Right answers are taken out of the dialogue, since the dialogue goes into the journal. */
    private static Script script(Yaml yaml) {
        var dialogue = yaml.get("dialogue");
        Map<String, Template> answers = new LinkedHashMap<>();
        List<Template> questions = new ArrayList<>();
        for (var question : dialogue.each("questions", row -> row)) {
            answers.put(question.text("id"), question.template("answer"));
            questions.add(question.without("answer").template());
        }
        Map<String, Template> rest = new LinkedHashMap<>(((Fields) dialogue.template()).fields());
        rest.put("questions", new Rows(dialogue.at(), questions));
        return new Script(
                yaml.template("persona"), yaml.each("papers", Yaml::template), new Fields(dialogue.at(), rest), answers);
    }

    private static Later later(Yaml yaml, ActReader acts) {
        var act = acts.act(yaml.without("on"));
        if (act instanceof Act.Submit submit) {
            return new Later(yaml.at(), yaml.date("on"), submit);
        }
        throw yaml.fault("later 里只能是纳税人自己办的业务事项：on、submit、form");
    }

    private static List<Fact> facts(Yaml yaml) {
        return yaml.only("facts").each("facts", row -> {
            row.only("name", "worked", "source", "expected", "look", "at");
            var moment = row.has("at")
                    ? row.get("at").oneOf(one -> one.name().toLowerCase(Locale.ROOT), Fact.Moment.values())
                    : Fact.Moment.START;
            return new Fact(
                    row.at(), row.text("name"), row.text("worked"), row.text("source", ""), row.text("expected"),
                    row.template("look"), moment);
        });
    }

    private List<Run> runs(ActReader acts) {
        List<Run> runs = new ArrayList<>();
        for (var file : folder.files().keySet()) {
            if (file.startsWith("runs/") && file.endsWith(".yaml")) {
                var run = section(() -> run(file(file), file.substring(5, file.length() - 5), acts));
                if (run != null) {
                    runs.add(run);
                }
            }
        }
        return runs.stream().sorted(Comparator.comparing(Run::name)).toList();
    }

    private static Run run(Yaml yaml, String name, ActReader acts) {
        yaml.only("title", "score", "missed", "capped", "acts");
        var kind = Run.kind(name);
        var score = switch (kind) {
            case EXPERT -> 100;
            case NOTHING -> 0;
            case MISTAKE -> yaml.number("score");
        };
        return new Run(
                name, yaml.text("title"), kind, yaml.each("acts", acts::act), score, yaml.texts("missed"), yaml.texts("capped"));
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
