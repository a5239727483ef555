package org.lianbing.sandbox.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Guide;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.ReasonType;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * One operation, worded to be read.
 *
 * @param offered whether an officer can choose it; acts of taxpayers and of the system are not
 * @param facts label to text: flow, posts, time limit, law …
 * @param mark where fields and limits come from
 */
public record OperationPage(
        String code,
        String title,
        String english,
        boolean offered,
        Map<String, String> facts,
        List<StepLine> steps,
        List<FieldLine> fields,
        List<ReasonLine> reasons,
        List<String> documents,
        List<String> mistakes,
        List<String> links,
        String mark) {

    /**
     * A step of the flow.
     *
     * @param when when it is needed, empty for always
     */
    public record StepLine(String action, String posts, String when, boolean decides, List<FieldLine> fields) {}

    /** A refusal, a warning, or a fault of the form. */
    public record ReasonLine(String code, String kind, String applies, String message) {}

    static OperationPage of(Catalogue catalogue, OperationType type) {
        var guide = type.guide();
        return new OperationPage(
                type.code(),
                type.title(),
                guide.english(),
                type.isOffered(),
                facts(type),
                guide.steps().stream().map(step -> step(catalogue, type, step)).toList(),
                FieldLine.all(type.fields()),
                type.reasons().stream().map(reason -> reason(type, reason)).toList(),
                guide.documents(),
                guide.mistakes(),
                guide.links(),
                guide.mark());
    }

    private static Map<String, String> facts(OperationType type) {
        var guide = type.guide();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("业务域", type.domain().name() + " " + type.domain().code());
        facts.put("流程", type.flow().code() + " " + type.flow().label());
        facts.put("岗位", posts(type.posts()));
        facts.put("办理时限", limit(guide));
        facts.put("法律依据", type.law());
        facts.put("可办状态", type.states().stream().map(TaxpayerState::label).collect(Collectors.joining("、")));
        facts.put("办理机关", type.anyBureau() ? "任一税务机关" : "主管税务机关");
        facts.put("流程说明", guide.workflow());
        facts.put("前置条件", guide.preconditions());
        facts.put("办结影响", guide.effects());
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    private static String limit(Guide guide) {
        var days = guide.limitDays() == null ? "" : guide.limitDays() + " 个工作日";
        return guide.timeLimit().startsWith(days)
                ? guide.timeLimit()
                : guide.timeLimit().isBlank() ? days : days + "；" + guide.timeLimit();
    }

    private static StepLine step(Catalogue catalogue, OperationType type, Guide.FlowStep step) {
        var when = step.when();
        return new StepLine(
                step.action().label(),
                posts(step.posts()),
                when == null ? "" : when,
                step.decides(),
                type.isCase() ? FieldLine.all(catalogue.stepFields(type.code(), step.action())) : List.of());
    }

    private static ReasonLine reason(OperationType type, ReasonType reason) {
        var kind =
                switch (reason.kind()) {
                    case REFUSAL -> "拒绝";
                    case WARNING -> "提示";
                    case MALFORMED -> "表单错误";
                };
        return new ReasonLine(reason.code(), kind, type.isCase() ? applies(reason) : "办理时", reason.message());
    }

    private static String applies(ReasonType reason) {
        return switch (reason.applies()) {
            case OPEN -> "受理时";
            case GRANT -> "决定时";
            case BOTH -> "受理时、决定时";
        };
    }

    private static String posts(List<Post> posts) {
        return posts.stream()
                .map(post -> post.code().equals(post.label()) ? post.code() : post.code() + " " + post.label())
                .collect(Collectors.joining("、"));
    }
}
