package org.lianbing.sandbox.invoicing;

import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InputCertified;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** 进项发票认证（网上）: the taxpayer has a batch of input invoices authenticated; played by baselines and scenarios. */
@Form(code = "FP-N3", title = "进项发票认证", posts = Post.TAXPAYER, law = "国税发[2006]156号；R-INV-CERT")
public record CertifyInputInvoices(
        @Label("纳税人识别号") TaxpayerId taxpayerId,
        @Label("所属期") TaxPeriod period,
        @Label("认证相符份数") @Number(precision = 6, min = 1) Integer count,
        @Label("认证相符金额") Money amount,
        @Label("认证相符税额") Money tax)
        implements Operation {
    @Override
    public Decision decide(Ledger ledger, Sitting sitting) {
        return Decision.accept(new InputCertified(taxpayerId, period, count, amount, tax));
    }
}
