package org.lianbing.scenarios.run;

import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.counter.OpenCounter;

/** Sets the stage of an attempt: the cast, the initial state, the taxpayer at the counter, the business date. */
public final class Stage {
    /** Seed of the taxpayers that stand beside the personas: the same in all variants, so that none tells its seed. */
    private static final long CROWD = 1;

    private Stage() {}

    /**
     * A sandbox at the moment the trainee sits down.
     *
     * @throws BrokenScenario if the initial state is not accepted
     */
    public static Sandbox open(Replica replica, Scenario scenario, Variant variant) {
        var setting = scenario.setting();
        var opening = new Opening(
                setting.baseline(),
                setting.taxpayers(),
                CROWD,
                setting.opens(),
                cast(replica, scenario),
                scenario.id() + "@" + scenario.version());
        var sandbox = Player.givenOf(replica, scenario, variant)
                .play(replica.open(opening), scenario.given())
                .end();
        if (setting.today().isAfter(sandbox.ledger().today())) {
            sandbox = replica.turnTo(sandbox, setting.today()).sandbox();
        }
        if (!setting.today().equals(sandbox.ledger().today())) {
            throw new BrokenScenario(
                    new Place(scenario.folder() + "/scenario.yaml", 0),
                    "初始状态演到 " + sandbox.ledger().today() + "，晚于业务日期 " + setting.today());
        }
        return withCounter(replica, sandbox, variant);
    }

    private static Sandbox withCounter(Replica replica, Sandbox sandbox, Variant variant) {
        var form = replica.emptyForm().put("script", OpenCounter.scriptOf(variant));
        var submission = Submission.operation("GT-N1", form).by(Entry.GIVEN).at(Post.SYSTEM);
        return replica.submit(sandbox, submission, variant.world()).sandbox();
    }

    /** The scenario's chairs first; posts that none of them holds are filled from the baseline's cast. */
    static List<Officer> cast(Replica replica, Scenario scenario) {
        List<Officer> cast =
                new ArrayList<>(scenario.chairs().stream().map(Chair::officer).toList());
        var baseline = replica.baselines().stream()
                .filter(candidate -> candidate.id().equals(scenario.setting().baseline()))
                .findFirst()
                .orElseThrow(() -> new UnknownName("基线", scenario.setting().baseline()));
        for (var officer : baseline.cast()) {
            if (cast.stream().noneMatch(member -> member.id().equals(officer.id()))) {
                cast.add(officer);
            }
        }
        for (var post : List.of(Post.TAXPAYER, Post.SYSTEM)) {
            if (cast.stream().noneMatch(member -> member.holds(post))) {
                cast.add(new Officer(post.code(), post.label(), cast.getFirst().authority(), List.of(post)));
            }
        }
        return List.copyOf(cast);
    }
}
