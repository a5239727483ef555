package org.lianbing.scenarios.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.value.Money;

/** A contract on goods or services; {@code amount} as agreed, tax included. */
public record Contract(
        String partyA, String partyB, String subject, Money amount, LocalDate signed, List<String> clauses)
        implements Sheet {
    @Override
    public String heading() {
        return "合同";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("party_a", "甲方", partyA),
                Field.of("party_b", "乙方", partyB),
                Field.of("subject", "标的", subject),
                Field.of("amount", "价款（含税）", amount),
                Field.of("signed", "签订日期", signed)));
        for (int i = 0; i < clauses.size(); i++) {
            fields.add(Field.of("clause_" + (i + 1), "第" + (i + 1) + "条", clauses.get(i)));
        }
        return List.copyOf(fields);
    }
}
