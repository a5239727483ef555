package org.lianbing.sandbox.collection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.DebitOrdered;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 应征开票与税款缴纳: a levy is paid, in parts if need be; by agreement the bank is ordered to debit and answers later. */
@Form(
        code = "ZS-01",
        title = "应征开票与税款缴纳（电子缴库/银行/现金）",
        posts = {Post.COLLECTION, Post.TAXPAYER},
        law = "税收征收管理法第三十一条；税收票证管理办法",
        states = {
            TaxpayerState.NORMAL,
            TaxpayerState.SUSPENDED,
            TaxpayerState.ABNORMAL,
            TaxpayerState.LIQUIDATING,
            TaxpayerState.REPORTED_OUTSIDE
        })
public record CollectPayment(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("应征凭证") @Text(max = 20) String levyRecord,
        @Label("缴款方式") PayMode payMode,
        @Label("税款种类") Levy.Kind taxKind,
        @Label("预算科目") @Computed @Nullable @Text(max = 9) String budgetItem,

        @Label("预算级次") @Computed @Coded("budget_level") @Nullable
        String budgetLevel,

        @Label("收款国库") @Computed @Coded("treasury") @Nullable
        String treasury,

        @Label("实缴金额") Money paidAmount,
        @Label("入库日期") @Computed @Nullable LocalDate paidDate,
        @Label("滞纳金") @Computed @Nullable Money lateFee,
        @Label("处罚决定书号") @Nullable @Text(max = 30) String penaltyDoc)
        implements Operation {

    /** Which levy comes first, then as the reference lists them. */
    public enum Refusal implements Reason {
        @Says(code = "ZS-01-V5", value = "应征凭证 {no} 不存在，或不是该户的")
        UNKNOWN_LEVY,
        @Says(code = "ZS-01-V6", value = "应征 {no} 已撤销")
        CANCELLED,
        @Says(code = "ZS-01-V1", value = "扣款失败：{余额不足/协议无效}，请改用柜面缴款")
        NO_AGREEMENT,
        @Says(code = "ZS-01-V2", value = "该应征已入库，请核对")
        PAID_ALREADY,
        @Says(code = "ZS-01-V3", value = "国库与级次不匹配")
        WRONG_TREASURY,
        @Says(code = "ZS-01-V4", value = "罚款须凭处罚决定书缴纳")
        NO_PENALTY_DECISION,
        @Says(code = "ZS-01-V7", value = "税款种类应为 {x}")
        WRONG_KIND,
        @Says(code = "ZS-01-V8", value = "实缴金额不得超过应征余额 {x}")
        ABOVE_BALANCE,
        @Says(code = "ZS-01-V9", value = "{字段}应为 {x}")
        WRONG_GIVEN,
        @Says(code = "ZS-01-V10", value = "可抵的多缴税款只有 {x}，不足抵缴")
        NOTHING_TO_SET_OFF,
        @Says(code = "ZS-01-V11", value = "现金、POS 缴款须填开税收缴款书（税务收现专用），本人无空白票证，请先领用")
        NO_SLIP
    }

    @Override
    public boolean isLocalMatter(Ledger ledger) {
        return LevyBureau.isLocal(ledger, levyRecord);
    }

    @Override
    public void check(Faults faults) {
        if (!paidAmount.isPositive()) {
            faults.add("paid_amount", "CV05", "实缴金额 应大于 0");
        }
    }

    @Override
    public Operation computed(Ledger ledger, Sitting sitting) {
        return levy(ledger).map(levy -> completed(ledger, levy)).orElse(this);
    }

    private CollectPayment completed(Ledger ledger, Levy levy) {
        var line = BudgetLine.of(ledger, levy);
        return new CollectPayment(
                taxpayerId,
                levyRecord,
                payMode,
                taxKind,
                budgetItem == null ? line.item() : budgetItem,
                budgetLevel == null ? line.level() : budgetLevel,
                treasury == null ? line.treasury() : treasury,
                paidAmount,
                paidDate == null ? ledger.today() : paidDate,
                lateFee == null ? lateFee(ledger, levy) : lateFee,
                penaltyDoc);
    }

    private Money lateFee(Ledger ledger, Levy levy) {
        return new LateFees(ledger, levy).on(paidAmount, ledger.today()).amount();
    }

    private Optional<Levy> levy(Ledger ledger) {
        return ledger.book(CollectionBook.class)
                .find(levyRecord)
                .filter(levy -> levy.taxpayerId().equals(taxpayerId));
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var levy = levy(ledger).orElse(null);
        if (levy == null) {
            return Decision.refuse(Refusal.UNKNOWN_LEVY, "no", levyRecord);
        }
        var refusal = refusedLevy(ledger, levy);
        if (refusal == null) {
            refusal = refusedGiven(ledger, levy);
        }
        var payment = new Payment(
                ledger,
                sitting,
                levy,
                payMode,
                paidAmount,
                ledger.today(),
                sitting.officer().id());
        if (refusal == null) {
            refusal = refusedMode(ledger, payment);
        }
        if (refusal != null) {
            return refusal;
        }
        return payMode == PayMode.AGREEMENT
                ? Decision.accept(debit(ledger, levy, agreement(ledger).orElseThrow()))
                : Decision.accepting().post(payment.events()).done();
    }

    private Optional<AgreementSigned> agreement(Ledger ledger) {
        return ledger.book(CollectionBook.class).agreement(taxpayerId);
    }

    private @Nullable Decision refusedLevy(Ledger ledger, Levy levy) {
        if (levy.cancelled()) {
            return Decision.refuse(Refusal.CANCELLED, "no", levyRecord);
        }
        if (payMode == PayMode.AGREEMENT && agreement(ledger).isEmpty()) {
            return Decision.refuse(Refusal.NO_AGREEMENT, "余额不足/协议无效", "协议无效");
        }
        if (!levy.balance().isPositive() || levy.pendingDebit() != null) {
            return Decision.refuse(Refusal.PAID_ALREADY);
        }
        var line = BudgetLine.of(ledger, levy);
        if (isWrong(treasury, line.treasury()) || isWrong(budgetLevel, line.level())) {
            return Decision.refuse(Refusal.WRONG_TREASURY);
        }
        var isFine = levy.kind() == Levy.Kind.FINE || taxKind == Levy.Kind.FINE;
        return isFine && !hasServedPenalty(ledger, levy) ? Decision.refuse(Refusal.NO_PENALTY_DECISION) : null;
    }

    private static boolean isWrong(@Nullable Object given, Object right) {
        return given != null && !given.equals(right);
    }

    /** A fine is paid on the decision that raised it, once that was served. */
    private boolean hasServedPenalty(Ledger ledger, Levy levy) {
        var legal = ledger.book(LegalBook.class);
        if (penaltyDoc == null
                || legal.penalty(levy.source()).isPresent() && !levy.source().equals(penaltyDoc)) {
            return false;
        }
        return legal.penalty(penaltyDoc)
                        .filter(penalty -> penalty.taxpayerId().equals(taxpayerId))
                        .isPresent()
                && ledger.book(DocumentBook.class)
                        .find(penaltyDoc)
                        .filter(paper -> paper.served() != null)
                        .isPresent();
    }

    private @Nullable Decision refusedGiven(Ledger ledger, Levy levy) {
        if (taxKind != levy.kind()) {
            return Decision.refuse(
                    Refusal.WRONG_KIND,
                    "x",
                    levy.kind().code() + " " + levy.kind().label());
        }
        if (paidAmount.isMoreThan(levy.balance())) {
            return Decision.refuse(Refusal.ABOVE_BALANCE, "x", levy.balance());
        }
        var item = BudgetLine.of(ledger, levy).item();
        if (isWrong(budgetItem, item)) {
            return Decision.refuse(Refusal.WRONG_GIVEN, "字段", "预算科目", "x", item);
        }
        if (isWrong(paidDate, ledger.today())) {
            return Decision.refuse(Refusal.WRONG_GIVEN, "字段", "入库日期", "x", ledger.today());
        }
        var fee = lateFee(ledger, levy);
        return isWrong(lateFee, fee) ? Decision.refuse(Refusal.WRONG_GIVEN, "字段", "滞纳金", "x", fee) : null;
    }

    private @Nullable Decision refusedMode(Ledger ledger, Payment payment) {
        var overpaid = ledger.book(CollectionBook.class).overpaidBy(taxpayerId);
        if (payMode == PayMode.SET_OFF && paidAmount.isMoreThan(overpaid)) {
            return Decision.refuse(Refusal.NOTHING_TO_SET_OFF, "x", overpaid);
        }
        return payMode.isTakenByHand() && payment.slip().isEmpty() ? Decision.refuse(Refusal.NO_SLIP) : null;
    }

    private DebitOrdered debit(Ledger ledger, Levy levy, AgreementSigned agreement) {
        return new DebitOrdered(
                ledger.book(CollectionBook.class).nextSerial(ledger.today()),
                taxpayerId,
                levy.id(),
                agreement.agreementNo(),
                agreement.bankCode(),
                agreement.bankAccount(),
                paidAmount);
    }
}
