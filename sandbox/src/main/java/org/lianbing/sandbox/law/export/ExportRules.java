package org.lianbing.sandbox.law.export;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of export refunds. */
public final class ExportRules {
    private ExportRules() {}

    public static List<LawRule> all() {
        return List.of(ExemptCreditRefundRule.RULE, TradeRefundRule.RULE);
    }
}
