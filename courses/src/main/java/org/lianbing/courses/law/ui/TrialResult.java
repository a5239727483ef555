package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.courses.law.ResultText;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.DataTable;
import org.lianbing.sandbox.law.rule.LawRule;
import org.lianbing.sandbox.law.rule.Output;
import org.lianbing.sandbox.law.rule.WorkStep;
import org.lianbing.sandbox.law.rule.Worked;

/** What came of a trial: the result, then how it comes about, step by step with its clause. */
final class TrialResult extends Div {
    private record Line(String name, String label, String text) {}

    TrialResult(LawRule rule, Worked worked) {
        addClassName("lb-column");
        add(outputs(rule, worked), steps(worked));
    }

    private static Component outputs(LawRule rule, Worked worked) {
        Map<String, String> labels =
                rule.outputs().stream().collect(Collectors.toMap(Output::name, Output::label, (one, other) -> one));
        var table = new DataTable<Line>("结果")
                .text("项目", Line::label)
                .component("结果", line -> {
                    var value = new Span(line.text());
                    value.addClassName("lb-money");
                    return value;
                })
                .component("名称", line -> {
                    var name = new Span(line.name());
                    name.addClassNames("lb-mono", "lb-mute");
                    return name;
                });
        table.show(worked.outputs().entrySet().stream()
                .map(output -> new Line(
                        output.getKey(),
                        labels.getOrDefault(output.getKey(), output.getKey()),
                        ResultText.of(output.getValue())))
                .toList());
        table.addClassName("lb-results");
        return new Card("结果", table);
    }

    private static Component steps(Worked worked) {
        var list = new OrderedList();
        list.addClassName("lb-steps");
        worked.steps().forEach(step -> list.add(step(step)));
        return new Card("计算过程", list);
    }

    private static ListItem step(WorkStep step) {
        var clause = new Span(step.clause());
        clause.addClassName("lb-clause");
        return new ListItem(new Paragraph(step.text()), clause);
    }
}
