package org.lianbing.sandbox.declaration;

import java.math.BigDecimal;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Signed;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** A line of annex one (附表一): sales of one method, rate and kind of invoice. Negative only for red-letter invoices. */
public record OutputRow(
        @Label("计税方式") TaxMethod method,
        @Label("税率或征收率") Rate rate,
        @Label("即征即退") Boolean instantRefund,
        @Label("开具情况") InvoiceSource invoiceSource,
        @Label("销售额") @Signed Money sales,
        @Label("销项（应纳）税额") @Signed Money tax) {
    private static final BigDecimal TOLERANCE = BigDecimal.ONE;

    /** Tells the line from the others, such as {@code a1_rows[1-0.17-1]}: method, rate, kind of invoice, Y for 即征即退. */
    String key() {
        return "a1_rows[" + method.code() + "-" + rate + "-" + invoiceSource.code() + (instantRefund ? "-Y" : "") + "]";
    }

    /** Sales by rate; nothing where the sales are exempt. */
    Money rightTax() {
        return isTaxed() ? sales.times(rate) : Money.ZERO;
    }

    boolean isTaxed() {
        return method == TaxMethod.GENERAL || method == TaxMethod.SIMPLE;
    }

    /** Invoices are rounded one by one, so a line may differ by up to a yuan. */
    boolean isTaxOff() {
        return tax.minus(rightTax()).yuan().abs().compareTo(TOLERANCE) > 0;
    }
}
