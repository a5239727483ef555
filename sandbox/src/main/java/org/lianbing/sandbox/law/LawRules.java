package org.lianbing.sandbox.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final List<Group> GROUPS = List.of(
            new Group("增值税", VatRules.all()),
            new Group("附加税费", SurchargeRules.all()),
            new Group("企业所得税", CorporateIncomeRules.all()),
            new Group("个人所得税", PersonalIncomeRules.all()),
            new Group("消费税", ConsumptionRules.all()),
            new Group("财产和行为税", PropertyRules.all()),
            new Group("期限与滞纳金", DeadlineRules.all()),
            new Group("处罚与稽查", PenaltyRules.all()),
            new Group("征收管理", ManagementRules.all()),
            new Group("出口退税", ExportRules.all()),
            new Group("发票", InvoiceRules.all()));
    private static final Map<String, LawRule> BY_ID = byId();

    private LawRules() {}

    /** Rules that belong together, under the name of their field of law. */
    public record Group(String title, List<LawRule> rules) {}

    public static List<Group> groups() {
        return GROUPS;
    }

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
        GROUPS.stream().flatMap(group -> group.rules().stream()).forEach(rule -> {
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("规则 " + rule.id() + " 登记了两次");
            }
        });
        return rules;
    }
}
