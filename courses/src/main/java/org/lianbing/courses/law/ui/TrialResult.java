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
import org.lianbing.courses.wording.Terms;
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

    private Component outputs(LawRule rule, Worked worked) {
        var terms = Terms.in(getLocale());
        var text = new ResultText(this::getTranslation);
        Map<String, String> labels = rule.outputs().stream()
                .collect(Collectors.toMap(
                        Output::name, one -> terms.named(one.name(), one.label()), (one, other) -> one));
        var table = new DataTable<Line>(getTranslation("law.result"))
                .text(getTranslation("law.result.item"), Line::label)
                .component(getTranslation("law.result"), line -> {
                    var value = new Span(line.text());
                    value.addClassName("lb-money");
                    return value;
                })
                .component(getTranslation("law.result.name"), line -> {
                    var name = new Span(line.name());
                    name.addClassNames("lb-mono", "lb-mute");
                    return name;
                });
        table.show(worked.outputs().entrySet().stream()
                .map(output -> new Line(
                        output.getKey(),
                        labels.getOrDefault(output.getKey(), output.getKey()),
                        text.of(output.getValue())))
                .toList());
        table.addClassName("lb-results");
        return new Card(getTranslation("law.result"), table);
    }

    private Component steps(Worked worked) {
        var list = new OrderedList();
        list.addClassName("lb-steps");
        worked.steps().forEach(step -> list.add(step(step)));
        return new Card(getTranslation("law.steps"), list);
    }

    private static ListItem step(WorkStep step) {
        var clause = new Span(step.clause());
        clause.addClassName("lb-clause");
        return new ListItem(new Paragraph(step.text()), clause);
    }
}
