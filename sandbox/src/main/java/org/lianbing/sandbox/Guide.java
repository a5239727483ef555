package org.lianbing.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prose and the flow of an operation: data in the YAML file of its code, beside its class.
 *
 * @param steps the flow, in order; an instant operation has the acceptance alone
 * @param limitDays working days until the decision, null for none
 * @param mark 源, 记忆 or 设计稿: where fields and limits come from
 */
public record Guide(
        String english,
        List<FlowStep> steps,
        @Nullable Integer limitDays,
        String timeLimit,
        String workflow,
        String preconditions,
        String effects,
        List<String> documents,
        List<String> mistakes,
        List<String> links,
        String mark) {

    /**
     * A step of a flow.
     *
     * @param when in Chinese, when a conditional step is needed; null for always
     * @param decides whether this step grants the application
     */
    public record FlowStep(
            Action action, List<Post> posts, @Nullable String when, boolean decides) {}
}
