package org.lianbing.scenarios.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Refusal;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.ScenarioFault;

/**
 * What came of playing one act.
 *
 * @param after the sandbox with everything that happened, answers of colleagues and the bank included
 * @param fault why it could not even be submitted, null if it could: a look-up led nowhere, or the form was malformed
 */
public record Performance(
        Act act, Sandbox before, Sandbox after, @Nullable ScenarioFault fault) {

    /** The entries it added. */
    public List<Entry> entries() {
        return after.entries().subList(before.size(), after.size());
    }

    /** The refusal that ended it, null if there was none. */
    public @Nullable Refusal refusal() {
        return entries().stream()
                .filter(Entry::isRefused)
                .map(Entry::refusal)
                .findFirst()
                .orElse(null);
    }

    /** Whether it was carried out as a whole. */
    public boolean isAccepted() {
        return fault == null && refusal() == null;
    }

    /** @throws BrokenScenario if the act was not accepted, or not refused as it says */
    void failUnlessExpected() {
        if (fault != null) {
            throw new BrokenScenario(List.of(fault));
        }
        var expected = expectedRefusal();
        var refusal = refusal();
        if (expected == null && refusal != null) {
            throw new BrokenScenario(act.at(), "应受理，却被拒绝：" + refusal.code() + " " + refusal.message());
        }
        if (expected != null && (refusal == null || !expected.equals(refusal.code()))) {
            var instead = refusal == null ? "，却受理了" : "，却被拒绝：" + refusal.code() + " " + refusal.message();
            throw new BrokenScenario(act.at(), "应以 " + expected + " 拒绝" + instead);
        }
    }

    private @Nullable String expectedRefusal() {
        return switch (act) {
            case Act.Submit submit ->
                submit.steps().isEmpty() || submit.refused() != null
                        ? submit.refused()
                        : submit.steps().getLast().refused();
            case Act.Step step -> step.refused();
            case Act.TurnTo turn -> null;
        };
    }
}
