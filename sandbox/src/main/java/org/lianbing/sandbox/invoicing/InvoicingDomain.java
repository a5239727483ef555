package org.lianbing.sandbox.invoicing;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The invoice domain's table of contents. */
public final class InvoicingDomain implements Domain {
    @Override
    public String code() {
        return "FP";
    }

    @Override
    public String name() {
        return "发票";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(
                ApproveInvoiceTypes.class,
                LicenseMaximumInvoiceAmount.class,
                SellInvoices.class,
                VerifyUsedInvoices.class,
                IssueInvoices.class,
                CopyTaxControlDevice.class,
                CertifyInputInvoices.class);
    }
}
