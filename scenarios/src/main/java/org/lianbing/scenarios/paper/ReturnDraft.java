package org.lianbing.scenarios.paper;

import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

/** A return as the taxpayer filled it in by hand, right or wrong. */
public record ReturnDraft(String form, TaxPeriod period, List<Line> lines) implements Sheet {

    /** A line of the form. */
    public record Line(String name, String label, Money amount) {}

    @Override
    public String heading() {
        return "申报表（填报稿）";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("form", "表种", form), Field.of("period", "税款所属期", period)));
        lines.forEach(line -> fields.add(Field.of(line.name(), line.label(), line.amount())));
        return List.copyOf(fields);
    }
}
