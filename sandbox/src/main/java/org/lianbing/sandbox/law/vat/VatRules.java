package org.lianbing.sandbox.law.vat;

import java.util.List;
import org.lianbing.sandbox.law.rule.LawRule;

/** The rules of value-added tax. */
public final class VatRules {
    private VatRules() {}

    public static List<LawRule> all() {
        return List.of(
                VatRateRule.RULE,
                VatConversionRule.RULE,
                GeneralVatRule.RULE,
                SmallScaleVatRule.RULE,
                RegistrationThresholdRule.RULE,
                UsedAssetSaleRule.RULE,
                AgriculturalInputRule.RULE,
                PrepaymentRule.RULE,
                CreditRefundRule.RULE);
    }
}
