package org.lianbing.sandbox.law.invoice;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of invoices. */
public final class InvoiceRules {
    private InvoiceRules() {}

    public static List<LawRule> all() {
        return List.of(
                InvoiceCodeRule.RULE,
                CertificationDeadlineRule.RULE,
                InvoiceLimitRule.RULE,
                RedInvoiceBalanceRule.RULE,
                OneWindowComparisonRule.RULE,
                CrossCheckRule.RULE);
    }
}
