package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.books.legal.LegalEvent.CorrectionOrdered;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.Serving;
import org.lianbing.sandbox.flow.Steps;
import org.lianbing.sandbox.law.penalty.PenaltyTable;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 责令限期改正: a taxpayer is told what to put right and until when; the order counts from its service. */
@Form(
        code = "FZ-01",
        title = "责令限期改正（简易/一般）",
        flow = Flow.APPROVED,
        posts = {Post.SOURCES, Post.LEGAL, Post.RECEPTION},
        law = "征管法60、62条；细则",
        states = {TaxpayerState.NORMAL, TaxpayerState.ABNORMAL})
public record OrderCorrection(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("违法类型") Violation violation,
        @Label("责令文书号") @Text(max = 30) @Computed @Nullable String docNo,
        @Label("限期日") LocalDate orderDue,
        @Label("关联税种") @Coded("levy_item") @Nullable String levyItem,
        @Label("关联属期") @Nullable TaxPeriod period,
        @Label("首违不罚判定") @Computed @Nullable Boolean firstFree)
        implements Application {

    private static final int LONGEST_TERM_DAYS = 30;

    /** Most important first; the second is a warning. */
    public enum Refusal implements Reason {
        @Says(code = "FZ-01-V1", value = "责令限改期限应为送达之日起 1–30 日（一般 15 日）", applies = Says.Applies.BOTH)
        TERM_OUT_OF_RANGE,
        @Says(code = "FZ-01-V2", value = "首次且及时改正，适用首违不罚，不予处罚（R-PEN）", kind = Says.Kind.WARNING)
        FIRST_FREE,
        @Says(code = "FZ-01-V3", value = "首违不罚判定应为“{x}”")
        FIRST_FREE_WRONG,
        @Says(code = "FZ-01-V4", value = "同一事项已责令限期改正（{no}，限期 {due}），不得重复责令", applies = Says.Applies.BOTH)
        ORDERED_ALREADY,
        @Says(code = "FZ-01-V5", value = "{item} {period} 没有逾期申报的事实")
        NOT_LATE,
        @Says(code = "FZ-01-V6", value = "责令文书号在审批后由系统生成，不得填写")
        NUMBER_GIVEN
    }

    @Override
    public boolean isLocalMatter(LocalDate today) {
        return levyItem != null && LocalTaxes.isLocal(levyItem, today);
    }

    @Override
    public void check(Faults faults) {
        if (violation == Violation.LATE_RETURN && levyItem == null) {
            faults.missing("levy_item", "关联税种");
        }
        if (violation == Violation.LATE_RETURN && period == null) {
            faults.missing("period", "关联属期");
        }
    }

    @Override
    public OrderCorrection computed(Ledger ledger, Sitting sitting) {
        return firstFree != null
                ? this
                : new OrderCorrection(taxpayerId, violation, docNo, orderDue, levyItem, period, isFirstFree(ledger));
    }

    @Override
    public Decision open(Ledger ledger, Sitting sitting) {
        if (isOutOfTerm(ledger.today())) {
            return Decision.refuse(Refusal.TERM_OUT_OF_RANGE);
        }
        var isFirstFree = isFirstFree(ledger);
        if (!Objects.equals(firstFree, isFirstFree)) {
            return Decision.refuse(Refusal.FIRST_FREE_WRONG, "x", isFirstFree ? "是" : "否");
        }
        var refusal = orderedAlready(ledger);
        if (refusal != null) {
            return refusal;
        }
        if (levyItem != null && period != null && isUnfounded(ledger, levyItem, period)) {
            return Decision.refuse(Refusal.NOT_LATE, "item", levyItem, "period", period);
        }
        if (docNo != null) {
            return Decision.refuse(Refusal.NUMBER_GIVEN);
        }
        return Decision.accepting().warnIf(isFirstFree, Refusal.FIRST_FREE).done();
    }

    @Override
    public Decision grant(Ledger ledger, Case matter, Sitting sitting) {
        if (isOutOfTerm(ledger.today())) {
            return Decision.refuse(Refusal.TERM_OUT_OF_RANGE);
        }
        var refusal = orderedAlready(ledger);
        if (refusal != null) {
            return refusal;
        }
        var papers = new OrderPapers(this, ledger, sitting);
        var order = papers.order();
        var accepting = Decision.accepting()
                .post(new CorrectionOrdered(
                        taxpayerId, order.no(), violation.code(), levyItem, period, orderDue, ledger.today()))
                .post(order);
        return (isPutRight(ledger) ? accepting.post(papers.noPenalty()) : accepting).done();
    }

    @Override
    public Decision after(Action action, Ledger ledger, Case matter, Sitting sitting) {
        return action == Action.SERVE ? served(ledger, matter, sitting) : Decision.accept();
    }

    private Decision served(Ledger ledger, Case matter, Sitting sitting) {
        var approval = matter.last(Action.APPROVE);
        var step = matter.form(Action.SERVE, Steps.Serve.class);
        if (approval == null || step == null) {
            throw new IllegalStateException(matter.no() + " 送达前没有审批");
        }
        var order = ledger.book(DocumentBook.class)
                .issuedBy(approval.entry(), OrderPapers.ORDER)
                .orElseThrow();
        var tooEarly = Serving.tooEarly(ledger, order, step);
        if (tooEarly != null) {
            return tooEarly;
        }
        return isOutOfTerm(Serving.effectiveOn(step))
                ? Decision.refuse(Refusal.TERM_OUT_OF_RANGE)
                : Decision.accept(
                        Serving.served(order, step),
                        new OrderPapers(this, ledger, sitting)
                                .proofOfService(order.issued().no(), step));
    }

    private boolean isOutOfTerm(LocalDate served) {
        return !orderDue.isAfter(served) || orderDue.isAfter(served.plusDays(LONGEST_TERM_DAYS));
    }

    private boolean isUnfounded(Ledger ledger, String item, TaxPeriod late) {
        return violation == Violation.LATE_RETURN && !LateReturns.isLate(ledger, taxpayerId, item, late);
    }

    /** A late return is one act for ever, whatever else only while its term runs; an order that expired unserved is void. */
    private @Nullable Decision orderedAlready(Ledger ledger) {
        for (var order : ledger.book(LegalBook.class).ordersTo(taxpayerId)) {
            var runs = !order.orderDue().isBefore(ledger.today());
            var stands = violation == Violation.LATE_RETURN && isServed(ledger, order.documentNo());
            if (isSameMatter(order) && (runs || stands)) {
                return Decision.refuse(Refusal.ORDERED_ALREADY, "no", order.documentNo(), "due", order.orderDue());
            }
        }
        return null;
    }

    private boolean isSameMatter(CorrectionOrdered order) {
        return order.violation().equals(violation.code())
                && Objects.equals(order.levyItem(), levyItem)
                && Objects.equals(order.period(), period);
    }

    private static boolean isServed(Ledger ledger, String documentNo) {
        return ledger.book(DocumentBook.class)
                .find(documentNo)
                .filter(filed -> filed.served() != null)
                .isPresent();
    }

    /** First of the calendar year among all orders and penalties, since the rule exists (R-PEN); never for “其他”. */
    private boolean isFirstFree(Ledger ledger) {
        var today = ledger.today();
        var book = ledger.book(LegalBook.class);
        return violation != Violation.OTHER
                && PenaltyTable.firstViolationRegime(today)
                && book.ordersTo(taxpayerId).stream()
                        .noneMatch(order -> order.orderedOn().getYear() == today.getYear() && !isSameMatter(order))
                && book.penaltiesOf(taxpayerId).stream()
                        .noneMatch(penalty -> penalty.decidedOn().getYear() == today.getYear());
    }

    /** Whether a first violation is corrected already, so that it ends without penalty here and now. */
    private boolean isPutRight(Ledger ledger) {
        return Boolean.TRUE.equals(firstFree)
                && levyItem != null
                && period != null
                && ledger.book(DeclarationBook.class)
                        .standing(taxpayerId, levyItem, period)
                        .isPresent();
    }
}
