package org.lianbing.sandbox.invoicing;

import java.time.YearMonth;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;

/**
 * The three limits of an approval, in invoices, and what is left of them; the smallest decides. What is held counts
 * whether blank or used but not yet verified.
 */
public record Quota(int monthly, int perTime, int hold, int taken, int held) {
    public static Quota of(InvoiceAccount account, InvoiceAccount.Approval approval, YearMonth month) {
        return new Quota(
                approval.monthly(),
                approval.perTime(),
                approval.hold(),
                account.soldIn(approval.kind(), month),
                account.held(approval.kind()));
    }

    public int monthLeft() {
        return Math.max(0, monthly - taken);
    }

    public int holdLeft() {
        return Math.max(0, hold - held);
    }

    /** The most that can be sold at once now. */
    public int most() {
        return Math.min(perTime, Math.min(monthLeft(), holdLeft()));
    }
}
