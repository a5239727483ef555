package org.lianbing.sandbox.invoicing;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.DeviceWritten;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesSold;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.value.InvoiceCode;
import org.lianbing.sandbox.value.InvoiceNumber;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.ResidentId;
import org.lianbing.sandbox.value.TaxpayerId;

/** 发票发售（领用）: invoices from the counter's stock into the taxpayer's hands, within his three limits. */
@Form(code = "FP-03", title = "发票发售（领用）", posts = Post.INVOICES, law = "发票管理办法15条")
public record SellInvoices(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("票种") @Coded("invoice_kind") String invoiceKind,
        @Label("发票代码") InvoiceCode invoiceCode,
        @Label("起始号码") InvoiceNumber noFrom,
        @Label("终止号码") InvoiceNumber noTo,
        @Label("份数") @Number(precision = 6, min = 1) Integer qty,
        @Label("购票员证件号码") ResidentId buyerIdNo,
        @Label("发售方式") TakeMode saleMode)
        implements Operation {

    /** Most important first. */
    public enum Refusal implements Reason {
        @Says(code = "FP-03-V1", value = "份数与号段不符，应为 {n} 份")
        WRONG_COUNT,
        @Says(code = "FP-03-V2", value = "本月可领 {n} 份，已领 {m} 份，超出核定数量")
        OVER_LIMIT,
        @Says(code = "FP-03-V3", value = "尚有 {n} 份已开发票未验旧，请先验旧")
        UNVERIFIED,
        @Says(code = "FP-03-V4", value = "该户已被停止供票（原因：{r}）")
        SUPPLY_STOPPED,
        @Says(code = "FP-03-V5", value = "购票人未在票种核定购票员名单内")
        NOT_A_BUYER,
        @Says(code = "FP-03-V6", value = "存在逾期未申报记录，请先处理")
        RETURN_OVERDUE,
        @Says(code = "FP-03-V7", value = "号段 {x} 不在本柜台 {kind} 库存内")
        NOT_IN_STOCK,
        @Says(code = "FP-03-V8", value = "该户未核定票种 {kind}，请先办理 FP-01 票种核定")
        NOT_APPROVED
    }

    @Override
    public void check(Faults faults) {
        if (noTo.number().compareTo(noFrom.number()) < 0) {
            faults.add("no_to", "CV05", "终止号码 不得小于起始号码");
        }
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var range = NumberRange.of(invoiceCode.toString(), noFrom.toString(), noTo.toString());
        if (range.size() != qty) {
            return Decision.refuse(Refusal.WRONG_COUNT, "n", range.size());
        }
        var account = ledger.book(InvoicingBook.class).of(taxpayerId);
        var approval = account.approval(invoiceKind).orElse(null);
        if (approval == null) {
            return Decision.refuse(Refusal.NOT_APPROVED, "kind", invoiceKind);
        }
        var quota = Quota.of(account, approval, YearMonth.from(ledger.today()));
        if (qty > quota.most()) {
            return overLimit(quota);
        }
        var refusal = refusedForTaxpayer(ledger, account, approval);
        if (refusal != null) {
            return refusal;
        }
        if (ledger.book(InvoicingBook.class).onShelf(sitting.officer().authority(), invoiceKind, range) == null) {
            return Decision.refuse(
                    Refusal.NOT_IN_STOCK, "x", range.fromText() + "–" + range.toText(), "kind", invoiceKind);
        }
        return sold(ledger, sitting, range, account.held(invoiceKind));
    }

    private @Nullable Decision refusedForTaxpayer(
            Ledger ledger, InvoiceAccount account, InvoiceAccount.Approval approval) {
        var unverified = account.unverified(invoiceKind);
        if (unverified > 0 && saleMode == TakeMode.VERIFY_OLD) {
            return Decision.refuse(Refusal.UNVERIFIED, "n", unverified);
        }
        var stop = account.supplyStop();
        if (stop != null) {
            return Decision.refuse(Refusal.SUPPLY_STOPPED, "r", stop);
        }
        if (approval.buyers().stream().noneMatch(buyer -> buyer.idNo().equals(buyerIdNo.toString()))) {
            return Decision.refuse(Refusal.NOT_A_BUYER);
        }
        return hasOverdueReturn(ledger) ? Decision.refuse(Refusal.RETURN_OVERDUE) : null;
    }

    private boolean hasOverdueReturn(Ledger ledger) {
        return !FilingDuties.overdue(ledger, taxpayerId).isEmpty();
    }

    private static Decision overLimit(Quota quota) {
        return Decision.refuse(
                Refusal.OVER_LIMIT,
                "n",
                quota.monthly(),
                "m",
                quota.taken(),
                "per_time",
                quota.perTime(),
                "month_left",
                quota.monthLeft(),
                "hold_left",
                quota.holdLeft(),
                "most",
                quota.most());
    }

    private Decision sold(Ledger ledger, Sitting sitting, NumberRange range, int heldBefore) {
        return Decision.accepting()
                .post(new InvoicesSold(
                        taxpayerId,
                        sitting.officer().authority(),
                        invoiceKind,
                        range,
                        qty,
                        buyerIdNo.toString(),
                        ledger.today()))
                .post(new DeviceWritten(taxpayerId, invoiceKind, range))
                .post(slip(ledger, sitting, range, heldBefore))
                .done();
    }

    private DocumentIssued slip(Ledger ledger, Sitting sitting, NumberRange range, int heldBefore) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("票种", invoiceKind);
        content.put("发票代码", range.code());
        content.put("起始号码", range.fromText());
        content.put("终止号码", range.toText());
        content.put("份数", qty.toString());
        content.put("购票员证件号码", buyerIdNo.toString());
        content.put("发售后结存", String.valueOf(heldBefore + qty));
        return DocumentBook.next(ledger, sitting, 0, "invoice-sale-slip", "发票发售单", taxpayerId, content, "发票管理办法第十五条");
    }
}
