package org.lianbing.sandbox.invoicing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Signed;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reason;
import org.lianbing.sandbox.Says;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.PieceState;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesVerified;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.InvoiceCode;
import org.lianbing.sandbox.value.InvoiceNumber;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxpayerId;

/** 发票验旧: used invoices are compared with the electronic record and free the taxpayer's holding again. */
@Form(code = "FP-05", title = "发票验旧（信息采集）", posts = Post.INVOICES, law = "发票管理办法27条")
public record VerifyUsedInvoices(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("发票代码") InvoiceCode invoiceCode,
        @Label("起始号码") InvoiceNumber noFrom,
        @Label("终止号码") InvoiceNumber noTo,
        @Label("开具份数") @Number(precision = 6) Integer issuedQty,
        @Label("作废份数") @Number(precision = 6) Integer voidQty,
        @Label("红字份数") @Number(precision = 6) Integer redQty,
        @Label("开具金额（不含税）") @Signed Money issuedAmount,
        @Label("开具税额") @Signed Money issuedTax,
        @Label("作废联次收全") @Nullable Boolean voidAllCopies)
        implements Operation {

    /** Most important first; the last is a warning. */
    public enum Refusal implements Reason {
        @Says(code = "FP-05-V1", value = "号码 {x} 不在该户已领未验发票内")
        NOT_HELD,
        @Says(code = "FP-05-V2", value = "开具、作废、红字份数合计应为 {n} 份")
        WRONG_COUNT,
        @Says(code = "FP-05-V3", value = "作废发票须收回全部联次，不能验旧")
        COPIES_MISSING,
        @Says(code = "FP-05-V4", value = "验旧金额与开票信息不符，差 {x} 元", kind = Says.Kind.WARNING)
        AMOUNT_DIFFERS
    }

    @Override
    public void check(Faults faults) {
        if (noTo.number().compareTo(noFrom.number()) < 0) {
            faults.add("no_to", "CV05", "终止号码 不得小于起始号码");
        }
        if (voidQty > 0 && voidAllCopies == null) {
            faults.missing("void_all_copies", "作废联次收全");
        }
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var range = NumberRange.of(invoiceCode.toString(), noFrom.toString(), noTo.toString());
        var account = ledger.book(InvoicingBook.class).of(taxpayerId);
        if (!account.holds(range, PieceState.USED)) {
            return Decision.refuse(Refusal.NOT_HELD, "x", range.fromText() + "–" + range.toText());
        }
        if (issuedQty + voidQty + redQty != range.size()) {
            return Decision.refuse(Refusal.WRONG_COUNT, "n", range.size());
        }
        if (voidQty > 0 && !Boolean.TRUE.equals(voidAllCopies)) {
            return Decision.refuse(Refusal.COPIES_MISSING);
        }
        var difference = issuedAmount.minus(recordedAmount(account, range));
        var kind = kindOf(account, range);
        return Decision.accepting()
                .post(new InvoicesVerified(
                        taxpayerId, kind, range, issuedQty, voidQty, redQty, issuedAmount, issuedTax))
                .post(list(ledger, sitting, range))
                .warnIf(!difference.isZero(), Refusal.AMOUNT_DIFFERS, "x", difference)
                .done();
    }

    private static Money recordedAmount(InvoiceAccount account, NumberRange range) {
        return account.issues().stream()
                .filter(issue -> range.contains(issue.range()))
                .map(InvoiceAccount.Issue::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static String kindOf(InvoiceAccount account, NumberRange range) {
        return account.pieces().stream()
                .filter(piece -> piece.range().overlaps(range))
                .map(InvoiceAccount.Piece::kind)
                .findFirst()
                .orElseThrow();
    }

    private DocumentIssued list(Ledger ledger, Sitting sitting, NumberRange range) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("发票代码", range.code());
        content.put("起始号码", range.fromText());
        content.put("终止号码", range.toText());
        content.put("开具份数", issuedQty.toString());
        content.put("作废份数", voidQty.toString());
        content.put("红字份数", redQty.toString());
        content.put("开具金额", issuedAmount.toString());
        content.put("开具税额", issuedTax.toString());
        return DocumentBook.next(
                ledger, sitting, 0, "invoice-verification-list", "发票验旧清单", taxpayerId, content, "发票管理办法第二十七条");
    }
}
