package org.lianbing.sandbox.invoicing;

import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Signed;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.DeviceCopied;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** 抄报税: the taxpayer's device reports its period's special invoices; played by baselines and scenarios. */
@Form(code = "FP-N2", title = "抄报税", posts = Post.TAXPAYER, law = "国税发[2006]156号")
public record CopyTaxControlDevice(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("所属期") TaxPeriod period,
        @Label("专用发票销售额") @Signed Money sales,
        @Label("专用发票税额") @Signed Money tax)
        implements Operation {
    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        return Decision.accept(new DeviceCopied(taxpayerId, period, sales, tax));
    }
}
