package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Attachment;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyDueChanged;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.SupplyChanged;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyAnnounced;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyDecided;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.Serving;
import org.lianbing.sandbox.flow.Steps;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * 税务行政处罚: announced at acceptance, decided when the decision document is made out. In the general procedure the
 * approval before it refuses for the same reasons, so that nobody approves what cannot be decided.
 */
@Form(
        code = "FZ-02",
        title = "税务行政处罚（简易/一般）",
        flow = Flow.APPROVED,
        posts = Post.LEGAL,
        law = "行政处罚法；征管法60–72条；R-HEARING、R-PEN",
        states = {TaxpayerState.NORMAL, TaxpayerState.ABNORMAL})
public record ImposePenalty(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("违法行为") Offence violation,
        @Label("处罚种类") PenaltyKind penaltyKind,
        @Label("程序") Procedure procedure,
        @Label("罚款金额") Money amount,
        @Label("告知日") LocalDate notifiedDate,
        @Label("听证") @Computed @Nullable Boolean hearing,
        @Label("陈述申辩") @Text(max = 1000) @Nullable String statement,
        @Label("听证笔录") @Attachment("听证笔录") @Nullable List<String> hearingRecord)
        implements Application {

    /** 其他收入 / 税务部门罚没收入: fines belong to no tax. */
    private static final String LEVY_ITEM = "39900";

    private static final String LEVY_SUB_ITEM = "399000100";

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(
                code = "FZ-02-V1",
                value = "处罚前须告知事实理由依据及陈述申辩权（处罚法 2009 版31、32条；2021 版44、45条）",
                applies = Says.Applies.GRANT)
        NOT_NOTIFIED,
        @Says(code = "FZ-02-V2", value = "应告知听证权（处罚法 2009 版42条；2021 版63条）", applies = Says.Applies.GRANT)
        HEARING_NOT_OFFERED,
        @Says(code = "FZ-02-V3", value = "同一违法不得给予两次罚款（一事不二罚）", applies = Says.Applies.BOTH)
        FINED_ALREADY,
        @Says(code = "FZ-02-V4", value = "已超过追责期限")
        BARRED,
        @Says(code = "FZ-02-V5", value = "简易程序只适用于 {n} 元以下的罚款，应适用一般程序", applies = Says.Applies.BOTH)
        ABOVE_SUMMARY,
        @Says(code = "FZ-02-V6", value = "超过法定幅度：“{violation}”最高罚款 {n} 元")
        ABOVE_STATUTE,
        @Says(code = "FZ-02-V7", value = "该户没有逾期申报的事实，不得处罚")
        UNFOUNDED,
        @Says(code = "FZ-02-V8", value = "未达听证标准，听证应为“否”")
        HEARING_WRONG
    }

    @Override
    public void check(Faults faults) {
        if (penaltyKind == PenaltyKind.SUPPLY_STOP && amount.isPositive()) {
            faults.add("amount", "CV05", "停票不处罚款，罚款金额 应为 0");
        }
        if (penaltyKind != PenaltyKind.SUPPLY_STOP && amount.isZero()) {
            faults.add("amount", "CV05", "罚款金额 应大于 0");
        }
    }

    @Override
    public ImposePenalty computed(Ledger ledger, Sitting sitting) {
        return hearing != null
                ? this
                : new ImposePenalty(
                        taxpayerId,
                        violation,
                        penaltyKind,
                        procedure,
                        amount,
                        notifiedDate,
                        new PenaltyGrounds(this, ledger).reachesHearing(),
                        statement,
                        hearingRecord);
    }

    /** Who ticks the hearing off skips it, and is refused at the approval. */
    @Override
    public boolean needs(Action action) {
        return switch (action) {
            case APPROVE -> isGeneral();
            case HEAR -> isGeneral() && isHearing();
            case ACCEPT, SUPPLEMENT, REVIEW, VISIT, REJECT, RETURN, ISSUE, SERVE, ARCHIVE, WITHDRAW -> true;
        };
    }

    @Override
    public Decision open(Ledger ledger, Sitting sitting) {
        var refusal = new PenaltyGrounds(this, ledger).refusalAtOpening();
        if (refusal != null) {
            return refusal;
        }
        var papers = new PenaltyPapers(this, ledger, sitting);
        var notice = papers.notice();
        var accepting = Decision.accepting()
                .post(new PenaltyAnnounced(
                        taxpayerId, notice.no(), violation.code(), amount, isHearing(), notifiedDate))
                .post(notice);
        return (isHearing() ? accepting.post(papers.hearingNotice()) : accepting).done();
    }

    @Override
    public Decision grant(Ledger ledger, Case matter, Sitting sitting) {
        var refusal = new PenaltyGrounds(this, ledger).refusalAtDecision(matter);
        if (refusal != null) {
            return refusal;
        }
        var today = ledger.today();
        var decision = new PenaltyPapers(this, ledger, sitting).decision();
        var accepting = Decision.accepting()
                .post(new PenaltyDecided(
                        taxpayerId,
                        decision.no(),
                        violation.code(),
                        penaltyKind.code(),
                        procedure.code(),
                        amount,
                        today))
                .post(decision);
        return penaltyKind == PenaltyKind.SUPPLY_STOP
                ? accepting
                        .post(new SupplyChanged(taxpayerId, "停票处罚 " + decision.no()))
                        .done()
                : accepting.post(levy(ledger, decision.no())).done();
    }

    @Override
    public Decision after(Action action, Ledger ledger, Case matter, Sitting sitting) {
        return switch (action) {
            case HEAR -> heard(matter);
            case APPROVE -> {
                var refusal = new PenaltyGrounds(this, ledger).refusalAtDecision(matter);
                yield refusal == null ? Decision.accept() : refusal;
            }
            case SERVE -> served(ledger, matter);
            case ACCEPT, SUPPLEMENT, REVIEW, VISIT, REJECT, RETURN, ISSUE, ARCHIVE, WITHDRAW -> Decision.accept();
        };
    }

    /** Payable as if served at once; service itself moves the last day. */
    private LevyRaised levy(Ledger ledger, String decisionNo) {
        var today = ledger.today();
        return new LevyRaised(
                ledger.book(CollectionBook.class).nextLevyId(today, 0),
                taxpayerId,
                LEVY_ITEM,
                LEVY_SUB_ITEM,
                TaxPeriod.month(YearMonth.from(today)),
                Levy.Kind.FINE,
                decisionNo,
                Procedure.payableUntil(today),
                amount);
    }

    private Decision heard(Case matter) {
        var step = matter.form(Action.HEAR, Steps.Hear.class);
        var taken = matter.last(Action.HEAR);
        return step != null && taken != null && step.heardOn().isBefore(notifiedDate)
                ? Decision.refuse(CommonCheck.DATE_OUT_OF_RANGE, "字段", "听证日期", "a", notifiedDate, "b", taken.on())
                : Decision.accept();
    }

    private Decision served(Ledger ledger, Case matter) {
        var issue = matter.last(Action.ISSUE);
        var step = matter.form(Action.SERVE, Steps.Serve.class);
        if (issue == null || step == null) {
            throw new IllegalStateException(matter.no() + " 送达前没有决定");
        }
        var document = ledger.book(DocumentBook.class)
                .issuedBy(issue.entry(), PenaltyPapers.DECISION)
                .orElseThrow();
        var tooEarly = Serving.tooEarly(ledger, document, step);
        if (tooEarly != null) {
            return tooEarly;
        }
        var due = Procedure.payableUntil(Serving.effectiveOn(step));
        var accepting = Decision.accepting().post(Serving.served(document, step));
        ledger.book(CollectionBook.class)
                .bySource(document.issued().no())
                .filter(levy -> !levy.due().equals(due))
                .ifPresent(levy -> accepting.post(new LevyDueChanged(levy.id(), taxpayerId, due, "处罚决定书送达")));
        return accepting.done();
    }

    boolean isGeneral() {
        return procedure == Procedure.GENERAL;
    }

    boolean isHearing() {
        return Boolean.TRUE.equals(hearing);
    }
}
