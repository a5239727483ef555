package org.lianbing.scenarios.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.value.Money;

/** A statement of amounts out of somebody's books (明细账、汇总表); its total follows from its lines. */
public record Statement(String about, LocalDate until, List<Line> lines) implements Sheet {

    /** A named amount. */
    public record Line(String name, String label, Money amount) {}

    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public String heading() {
        return "明细表";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(Field.of("about", "内容", about), Field.of("until", "截止", until)));
        lines.forEach(line -> fields.add(Field.of(line.name(), line.label(), line.amount())));
        fields.add(Field.of("total", "合计", total()));
        return List.copyOf(fields);
    }
}
