package org.lianbing.sandbox.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianbing.sandbox.law.consumption.ConsumptionRules;
import org.lianbing.sandbox.law.deadline.DeadlineRules;
import org.lianbing.sandbox.law.export.ExportRules;
import org.lianbing.sandbox.law.income.corporate.CorporateIncomeRules;
import org.lianbing.sandbox.law.income.personal.PersonalIncomeRules;
import org.lianbing.sandbox.law.invoice.InvoiceRules;
import org.lianbing.sandbox.law.management.ManagementRules;
import org.lianbing.sandbox.law.penalty.PenaltyRules;
import org.lianbing.sandbox.law.property.PropertyRules;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.surcharge.SurchargeRules;
import org.lianbing.sandbox.law.vat.VatRules;

/** Every rule of the law by its id, field by field. */
public final class LawRules {
    private static final Map<String, LawRule> BY_ID = byId();

    private LawRules() {}

    public static List<LawRule> all() {
        return List.copyOf(BY_ID.values());
    }

    /** @throws UnknownRule if there is no such rule */
    public static LawRule named(String id) {
        var rule = BY_ID.get(id);
        if (rule == null) {
            throw new UnknownRule(id, List.copyOf(BY_ID.keySet()));
        }
        return rule;
    }

    private static Map<String, LawRule> byId() {
        var rules = new LinkedHashMap<String, LawRule>();
        Stream.of(
                        VatRules.all(),
                        SurchargeRules.all(),
                        CorporateIncomeRules.all(),
                        PersonalIncomeRules.all(),
                        ConsumptionRules.all(),
                        PropertyRules.all(),
                        DeadlineRules.all(),
                        PenaltyRules.all(),
                        ManagementRules.all(),
                        ExportRules.all(),
                        InvoiceRules.all())
                .flatMap(List::stream)
                .forEach(rule -> {
                    if (rules.put(rule.id(), rule) != null) {
                        throw new IllegalStateException("规则 " + rule.id() + " 登记了两次");
                    }
                });
        return rules;
    }
}
