package org.lianbing.sandbox.collection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.NotFuture;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LateFeeWaived;
import org.lianbing.sandbox.books.collection.CollectionEvent.PaymentReceived;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.law.deadline.LateFee;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** 滞纳金计算与加收: 0.05 % a day on overdue tax from the day after its due day, or a waiver of it with its reason. */
@Form(
        code = "ZS-02",
        title = "滞纳金计算与加收",
        posts = Post.COLLECTION,
        law = "税收征收管理法第三十二条、第五十二条；实施细则第七十五条",
        states = {
            TaxpayerState.NORMAL,
            TaxpayerState.SUSPENDED,
            TaxpayerState.ABNORMAL,
            TaxpayerState.LIQUIDATING,
            TaxpayerState.REPORTED_OUTSIDE
        })
public record AssessLateFee(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("税款本金") Money principal,
        @Label("缴款期限") LocalDate due,
        @Label("实缴日") @NotFuture LocalDate paid,

        @Label("滞纳天数") @Computed @Nullable @Number(precision = 6)
        Integer days,

        @Label("滞纳金") @Computed @Nullable Money lateFee,
        @Label("减免滞纳金原因") @Nullable WaiveReason waiveReason,
        @Label("应征凭证") @Text(max = 20) String levyRecord)
        implements Operation {

    /** Which levy comes first, then as the reference lists them. */
    public enum Refusal implements Reason {
        @Says(code = "ZS-02-V4", value = "应征 {no} 不是该户逾期未缴的正税")
        NOT_OVERDUE,
        @Says(code = "ZS-02-V5", value = "实缴日应为 {x}")
        WRONG_DAY,
        @Says(code = "ZS-02-V6", value = "税款本金应为 {x}（不含滞纳金）")
        WRONG_PRINCIPAL,
        @Says(code = "ZS-02-V1", value = "滞纳金应自 {due+1} 起算，{少/多}算 {n} 天")
        WRONG_DAYS,
        @Says(code = "ZS-02-V2", value = "因税务机关责任造成，不得加收滞纳金（征管法52条）")
        BUREAU_AT_FAULT,
        @Says(code = "ZS-02-V3", value = "请核对是否中止计收期间", kind = Says.Kind.WARNING)
        ABOVE_PRINCIPAL,
        @Says(code = "ZS-02-V7", value = "滞纳金应为 {x}")
        WRONG_FEE,
        @Says(code = "ZS-02-V8", value = "该应征计至 {date} 的滞纳金 {x} 已经计收")
        CHARGED_ALREADY
    }

    @Override
    public boolean isLocalMatter(Ledger ledger) {
        return LevyBureau.isLocal(ledger, levyRecord);
    }

    @Override
    public Operation computed(Ledger ledger, Sitting sitting) {
        return levy(ledger).map(this::completed).orElse(this);
    }

    private AssessLateFee completed(Levy levy) {
        var right = right(levy);
        return new AssessLateFee(
                taxpayerId,
                principal,
                due,
                paid,
                days == null ? (Integer) right.days() : days,
                lateFee == null ? right.amount() : lateFee,
                waiveReason,
                levyRecord);
    }

    /** By the due day of the levy, whatever the form says; nothing where it is waived. */
    private LateFee right(Levy levy) {
        var full = LateFee.on(principal, levy.due(), paid);
        return waiveReason == null ? full : new LateFee(full.days(), Money.ZERO);
    }

    private Optional<Levy> levy(Ledger ledger) {
        return ledger.book(CollectionBook.class)
                .find(levyRecord)
                .filter(levy -> levy.taxpayerId().equals(taxpayerId));
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var levy = levy(ledger).orElse(null);
        if (levy == null || !isOverdueTax(ledger, levy)) {
            return Decision.refuse(Refusal.NOT_OVERDUE, "no", levyRecord);
        }
        var refusal = refusedBasis(ledger, levy);
        if (refusal == null) {
            refusal = refusedDays(levy);
        }
        if (refusal == null) {
            refusal = refusedFee(ledger, levy);
        }
        return refusal == null ? accepted(ledger, sitting, levy) : refusal;
    }

    private boolean isOverdueTax(Ledger ledger, Levy levy) {
        return levy.kind() == Levy.Kind.TAX
                && !levy.cancelled()
                && ledger.today().isAfter(levy.due());
    }

    /** What is unpaid counts until today; what was paid, on the day it was paid. */
    private @Nullable Decision refusedBasis(Ledger ledger, Levy levy) {
        var basis = basis(ledger, levy);
        if (!basis.isPositive()) {
            return Decision.refuse(Refusal.WRONG_DAY, "x", ledger.today());
        }
        return principal.equals(basis) ? null : Decision.refuse(Refusal.WRONG_PRINCIPAL, "x", basis);
    }

    private Money basis(Ledger ledger, Levy levy) {
        var unpaid = paid.equals(ledger.today()) ? levy.balance() : Money.ZERO;
        return unpaid.isPositive()
                ? unpaid
                : ledger.book(CollectionBook.class).paymentsFor(levy.id()).stream()
                        .filter(payment -> payment.paidOn().equals(paid))
                        .map(PaymentReceived::amount)
                        .reduce(Money.ZERO, Money::plus);
    }

    private @Nullable Decision refusedDays(Levy levy) {
        var right = right(levy).days();
        var given = due.equals(levy.due()) ? days == null ? right : days : (int) ChronoUnit.DAYS.between(due, paid);
        return given == right
                ? null
                : Decision.refuse(
                        Refusal.WRONG_DAYS,
                        "due+1",
                        levy.due().plusDays(1),
                        "少/多",
                        given < right ? "少" : "多",
                        "n",
                        Math.abs(given - right));
    }

    private @Nullable Decision refusedFee(Ledger ledger, Levy levy) {
        var isGiven = lateFee != null && lateFee.isPositive();
        if (waiveReason == WaiveReason.BUREAU_AT_FAULT && isGiven) {
            return Decision.refuse(Refusal.BUREAU_AT_FAULT);
        }
        var right = right(levy).amount();
        if (lateFee != null && !lateFee.equals(right)) {
            return Decision.refuse(Refusal.WRONG_FEE, "x", right);
        }
        return waiveReason == null && !toCharge(ledger, levy).isPositive()
                ? Decision.refuse(
                        Refusal.CHARGED_ALREADY,
                        "date",
                        paid,
                        "x",
                        ledger.book(CollectionBook.class).lateFeeOn(levy.id()))
                : null;
    }

    private Money toCharge(Ledger ledger, Levy levy) {
        var unpaid = paid.equals(ledger.today()) ? levy.balance() : Money.ZERO;
        return new LateFees(ledger, levy).stillToCharge(unpaid, paid);
    }

    private Decision accepted(Ledger ledger, Sitting sitting, Levy levy) {
        var accepting = Decision.accepting();
        if (waiveReason != null) {
            accepting.post(new LateFeeWaived(levy.id(), taxpayerId, waiveReason.code()));
        } else {
            accepting.post(new LateFees(ledger, levy).levied(toCharge(ledger, levy), paid));
        }
        return accepting
                .post(paper(ledger, sitting, levy))
                .warnIf(right(levy).amount().isMoreThan(principal), Refusal.ABOVE_PRINCIPAL)
                .done();
    }

    private DocumentIssued paper(Ledger ledger, Sitting sitting, Levy levy) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("应征凭证", levy.id());
        content.put("税款本金", principal.toString());
        content.put("起算日", levy.due().plusDays(1).toString());
        content.put("计至日", paid.toString());
        content.put("滞纳天数", String.valueOf(right(levy).days()));
        content.put("滞纳金", right(levy).amount().toString());
        content.put("减免原因", waiveReason == null ? "" : waiveReason.label());
        return DocumentBook.next(
                ledger, sitting, 0, "late-fee-statement", "滞纳金计算单", taxpayerId, content, "税收征收管理法第三十二条");
    }
}
