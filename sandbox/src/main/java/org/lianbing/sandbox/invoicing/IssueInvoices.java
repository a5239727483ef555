package org.lianbing.sandbox.invoicing;

import org.lianbing.sandbox.Decision;
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
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesIssued;
import org.lianbing.sandbox.value.InvoiceCode;
import org.lianbing.sandbox.value.InvoiceNumber;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxpayerId;

/** 开具发票: the taxpayer's own act, played by baselines and scenarios. */
@Form(code = "FP-N1", title = "开具发票", posts = Post.TAXPAYER, law = "发票管理办法19、22条")
public record IssueInvoices(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("发票代码") InvoiceCode invoiceCode,
        @Label("起始号码") InvoiceNumber noFrom,
        @Label("终止号码") InvoiceNumber noTo,
        @Label("作废份数") @Number(precision = 6) Integer voidQty,
        @Label("红字份数") @Number(precision = 6) Integer redQty,
        @Label("金额（不含税）") @Signed Money amount,
        @Label("税额") @Signed Money tax)
        implements Operation {

    /** The one thing that can be wrong. */
    public enum Refusal implements Reason {
        @Says(code = "FP-N1-V1", value = "号段 {x} 不在本户空白结存内")
        NOT_BLANK
    }

    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        var range = NumberRange.of(invoiceCode.toString(), noFrom.toString(), noTo.toString());
        var account = ledger.book(InvoicingBook.class).of(taxpayerId);
        if (!account.holds(range, PieceState.BLANK)) {
            return Decision.refuse(Refusal.NOT_BLANK, "x", range.fromText() + "–" + range.toText());
        }
        var kind = account.pieces().stream()
                .filter(piece -> piece.range().overlaps(range))
                .map(InvoiceAccount.Piece::kind)
                .findFirst()
                .orElseThrow();
        return Decision.accept(new InvoicesIssued(taxpayerId, kind, range, voidQty, redQty, amount, tax));
    }
}
