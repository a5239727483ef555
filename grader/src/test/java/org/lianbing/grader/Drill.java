package org.lianbing.grader;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.proof.RewriteGolden;
import org.lianbing.scenarios.reader.Folder;
import org.lianbing.scenarios.reader.Folders;
import org.lianbing.scenarios.reader.ScenarioReader;
import org.lianbing.scenarios.run.Player;
import org.lianbing.scenarios.run.Stage;

/** A drill of the library with its own marks or others, which a test's trainee plays and hands in. */
final class Drill {
    private static final Replica REPLICA = RewriteGolden.replica();
    private static final Instant MORNING = Instant.parse("2015-09-10T01:00:00Z");

    private final Folder folder;

    private Drill(Folder folder) {
        this.folder = folder;
    }

    static Drill of(String name) {
        return new Drill(Folders.onClassPath("scenarios").stream()
                .filter(folder -> folder.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    /** The same drill with other marks and caps; runs that declare those of before are left out. */
    Drill marked(String marksAndCaps) {
        var files = new TreeMap<>(folder.files());
        var main = folder.files().get("scenario.yaml");
        files.put("scenario.yaml", main.substring(0, main.indexOf("\nmarks:") + 1) + marksAndCaps);
        files.keySet().removeIf(file -> file.startsWith("runs/") && !file.startsWith("runs/expert"));
        return new Drill(new Folder(folder.name(), files));
    }

    /** The same drill with another expert beside its own. */
    Drill expert(String name, String acts) {
        var files = new TreeMap<>(folder.files());
        files.put("runs/expert-" + name + ".yaml", "title: 另一位专家\nacts:\n" + acts);
        return new Drill(new Folder(folder.name(), files));
    }

    /** The acts of one of its runs, as text to be changed. */
    String acts(String run) {
        var text = folder.files().get("runs/" + run + ".yaml");
        return text.substring(text.indexOf("acts:\n") + "acts:\n".length());
    }

    /** What a run of the drill earns once its acts are changed. */
    Report report(String run, UnaryOperator<String> change) {
        var before = acts(run);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("过程 " + run + " 没有改动");
        }
        return report(after);
    }

    /** What acts earn, written as in a run. */
    Report report(String acts) {
        var scenario = with(acts);
        var variant = Variant.of(scenario, 0);
        var end = Player.of(REPLICA, scenario, variant)
                .play(scenario.run("trainee"))
                .end();
        return Grader.of(REPLICA, scenario, variant).grade(end);
    }

    /** What greeting twice earns with so many minutes between. */
    Report greetingTwice(int minutesBetween) {
        var scenario = with("  - say: greet\n");
        var variant = Variant.of(scenario, 0);
        var start = Stage.open(REPLICA, scenario, variant);
        var later = MORNING.plus(Duration.ofMinutes(minutesBetween));
        var end = greeted(greeted(start, MORNING), later);
        return Grader.of(REPLICA, scenario, variant).grade(end);
    }

    private static Sandbox greeted(Sandbox sandbox, Instant at) {
        var form = REPLICA.emptyForm().put("say", "greet");
        return REPLICA.submit(
                        sandbox,
                        Submission.operation("GT-01", form).by("counter").at(at),
                        question -> {
                            throw new IllegalStateException("没有要问外面的");
                        })
                .sandbox();
    }

    private Scenario with(String acts) {
        var files = new TreeMap<>(folder.files());
        files.put("runs/trainee.yaml", "title: 学员\nscore: 0\nacts:\n" + acts);
        return ScenarioReader.read(new Folder(folder.name(), files), REPLICA);
    }
}
