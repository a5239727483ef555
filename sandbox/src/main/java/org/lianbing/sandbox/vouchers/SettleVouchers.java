package org.lianbing.sandbox.vouchers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Matching;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersSettled;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook.State;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.ChineseAmount;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.Money;

/** 票证填用与结报缴销: a collector accounts for a range of his vouchers, and somebody else checks it against the book. */
@Form(code = "PZ-03", title = "票证填用与结报缴销", flow = Flow.REVIEWED, posts = Post.COLLECTION, law = "税收票证管理办法令28号")
public record SettleVouchers(
        @Label("征收员") @Text(max = 20) String collector,
        @Label("票种") @Coded("ticket_kind") String ticketKind,

        @Label("起始号码") @Text(max = 8) @Matching(value = "[0-9]{8}", says = " 8 位数字")
        String noFrom,

        @Label("终止号码") @Text(max = 8) @Matching(value = "[0-9]{8}", says = " 8 位数字")
        String noTo,

        @Label("填用份数") @Number(precision = 6) Integer usedQty,
        @Label("填用税额合计") Money amount,
        @Label("作废份数") @Number(precision = 6) @Nullable Integer voidQty,
        @Label("作废原因") @Nullable VoidReason voidReason,
        @Label("缴销份数") @Number(precision = 6) Integer cancelQty,
        @Label("作废全联收回") @Nullable Boolean voidAllCopies,
        @Label("丢失份数") @Number(precision = 6) @Nullable Integer lostQty)
        implements Application {

    /** Most important first; whose range it is comes before all, because nothing else can be judged without. */
    public enum Refusal implements Reason {
        @Says(code = "PZ-03-V1", value = "票证填用金额与入库税款不符", applies = Says.Applies.BOTH)
        AMOUNT_DIFFERS,
        @Says(code = "PZ-03-V2", value = "票证使用不连续，缺 {nos}", applies = Says.Applies.BOTH)
        NUMBERS_SKIPPED,
        @Says(code = "PZ-03-V3", value = "结报缴销份数不符", applies = Says.Applies.BOTH)
        COUNT_DIFFERS,
        @Says(code = "PZ-03-V4", value = "作废票证须收回全部联次", applies = Says.Applies.BOTH)
        COPIES_MISSING,
        @Says(code = "PZ-03-V5", value = "号段 {x} 不全在征收员 {collector} 未结报的票证内", applies = Says.Applies.BOTH)
        NOT_HIS
    }

    @Override
    public void check(Faults faults) {
        if (noTo.compareTo(noFrom) < 0) {
            faults.add("no_to", "CV05", "终止号码 不得小于起始号码");
        }
        if (voided() > 0 && voidReason == null) {
            faults.missing("void_reason", "作废原因");
        }
    }

    @Override
    public Decision open(Ledger ledger, Sitting sitting) {
        var refusal = refusal(use(ledger));
        return refusal == null ? Decision.accept() : refusal;
    }

    @Override
    public Decision grant(Ledger ledger, Case matter, Sitting sitting) {
        var use = use(ledger);
        var refusal = refusal(use);
        if (use == null || refusal != null) {
            return refusal == null ? notHis() : refusal;
        }
        return Decision.accept(
                new VouchersSettled(
                        collector, ticketKind, use.range(), usedQty, voided(), lost(), amount, ledger.today()),
                slip(ledger, sitting));
    }

    private @Nullable RangeUse use(Ledger ledger) {
        return RangeUse.of(ledger.book(VouchersBook.class), collector, ticketKind, noFrom, noTo)
                .filter(RangeUse::isOpen)
                .orElse(null);
    }

    private @Nullable Decision refusal(@Nullable RangeUse use) {
        if (use == null) {
            return notHis();
        }
        if (!use.amount().equals(amount)) {
            return Decision.refuse(Refusal.AMOUNT_DIFFERS, "booked", use.amount(), "given", amount);
        }
        if (!use.skipped().isEmpty()) {
            return Decision.refuse(Refusal.NUMBERS_SKIPPED, "nos", use.skipped());
        }
        if (!isCounted(use)) {
            return Decision.refuse(
                    Refusal.COUNT_DIFFERS,
                    "used",
                    use.count(State.USED),
                    "void",
                    use.count(State.VOID),
                    "lost",
                    use.count(State.LOST),
                    "cancel",
                    use.range().size());
        }
        return voided() > 0 && !Boolean.TRUE.equals(voidAllCopies) ? Decision.refuse(Refusal.COPIES_MISSING) : null;
    }

    private boolean isCounted(RangeUse use) {
        return use.count(State.USED) == usedQty
                && use.count(State.VOID) == voided()
                && use.count(State.LOST) == lost()
                && cancelQty == usedQty + voided() + lost();
    }

    private Decision notHis() {
        return Decision.refuse(Refusal.NOT_HIS, "x", noFrom + "–" + noTo, "collector", collector);
    }

    private int voided() {
        return voidQty == null ? 0 : voidQty;
    }

    private int lost() {
        return lostQty == null ? 0 : lostQty;
    }

    private DocumentIssued slip(Ledger ledger, Sitting sitting) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("征收员", collector);
        content.put("票种", CodeTables.named("ticket_kind").label(ticketKind, ledger.today()));
        content.put("起始号码", noFrom);
        content.put("终止号码", noTo);
        content.put("填用份数", usedQty.toString());
        content.put("作废份数", String.valueOf(voided()));
        content.put("作废原因", voidReason == null ? "" : voidReason.label());
        content.put("丢失份数", String.valueOf(lost()));
        content.put("缴销份数", cancelQty.toString());
        content.put("填用税额合计", amount.toString());
        content.put("填用税额合计（大写）", ChineseAmount.of(amount).toString());
        return DocumentBook.next(ledger, sitting, 0, "voucher-settlement", "票证结报缴销单", null, content, "税收票证管理办法");
    }
}
