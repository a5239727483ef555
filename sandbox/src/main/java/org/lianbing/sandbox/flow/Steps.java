package org.lianbing.sandbox.flow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Rows;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.On;
import org.lianbing.sandbox.Step;
import org.lianbing.sandbox.value.Choice;

/** The common forms of steps; an operation with a richer step declares its own. */
public final class Steps {
    private Steps() {}

    @On(Action.SUPPLEMENT)
    public record Supplement(@Label("补正资料") @Rows List<String> papers) implements Step {}

    @On(Action.REVIEW)
    public record Review(
            @Label("审核意见") @Text(max = 200) @Nullable String opinion) implements Step {}

    @On(Action.VISIT)
    public record Visit(
            @Label("实地调查日期") @NotFuture LocalDate visitDate,
            @Label("调查结论") VisitResult visitResult,
            @Label("调查人") @Rows(min = 2) List<Visitor> visitors,
            @Label("调查报告") @Text(max = 500) @Nullable String report)
            implements Step {}

    /** One of at least two officers on a field visit. */
    public record Visitor(@Label("调查人") @Text(max = 20) String officer) {}

    /** What a field visit found. */
    public enum VisitResult implements Choice {
        CONFIRMED("1", "情况属实"),
        NOT_CONFIRMED("2", "情况不符");

        private final String code;
        private final String label;

        VisitResult(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @On(Action.HEAR)
    public record Hear(
            @Label("听证日期") @NotFuture LocalDate heardOn,
            @Label("听证笔录") @Text(max = 1000) String record) implements Step {}

    @On(Action.APPROVE)
    public record Approve(
            @Label("审批意见") @Text(max = 200) @Nullable String opinion) implements Step {}

    @On(Action.REJECT)
    public record Reject(@Label("不予通过的理由") @Text(max = 500) String reason) implements Step {}

    @On(Action.RETURN)
    public record Return(@Label("退回原因") @Text(max = 500) String reason) implements Step {}

    @On(Action.ISSUE)
    public record Issue(
            @Label("出件说明") @Text(max = 200) @Nullable String remark) implements Step {}

    @On(Action.SERVE)
    public record Serve(
            @Label("送达方式") ServiceMethod method,
            @Label("送达日期") @NotFuture LocalDate servedOn,
            @Label("受送达人") @Text(max = 40) String receiver,
            @Label("送达回证") @Nullable Boolean receipt)
            implements Step {}

    /** How a document is served (细则 101–106 条). */
    public enum ServiceMethod implements Choice {
        DIRECT("01", "直接送达"),
        LEFT("02", "留置送达"),
        ENTRUSTED("03", "委托送达"),
        BY_POST("04", "邮寄送达"),
        NOTICE("05", "公告送达"),
        ELECTRONIC("06", "电子送达");

        private final String code;
        private final String label;

        ServiceMethod(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @On(Action.ARCHIVE)
    public record Archive(
            @Label("归档说明") @Text(max = 200) @Nullable String remark) implements Step {}

    @On(Action.WITHDRAW)
    public record Withdraw(@Label("撤回原因") @Text(max = 200) String reason) implements Step {}

    /** All common step forms. */
    public static List<Class<? extends Step>> common() {
        return List.of(
                Supplement.class,
                Review.class,
                Visit.class,
                Hear.class,
                Approve.class,
                Reject.class,
                Return.class,
                Issue.class,
                Serve.class,
                Archive.class,
                Withdraw.class);
    }
}
