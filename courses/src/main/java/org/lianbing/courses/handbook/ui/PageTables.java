package org.lianbing.courses.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Guide.FlowStep;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.handbook.FieldLine;
import org.lianbing.sandbox.handbook.OperationPage;
import org.lianbing.sandbox.handbook.OperationPage.ReasonLine;

/** The tables of a page of the handbook. */
record PageTables(HandbookWords words) {

    Card facts(OperationPage page, OperationType operation) {
        var list = new DescriptionList();
        list.addClassName("lb-said");
        words.facts(page, operation)
                .forEach((label, text) ->
                        list.add(new Div(new DescriptionList.Term(label), new DescriptionList.Description(text))));
        return new Card(words.say("handbook.facts"), list);
    }

    private record Field(FieldLine line, FieldType type) {}

    /**
     * The fields of a form.
     *
     * @param types the same fields as the catalogue has them
     */
    Card fields(String title, List<FieldLine> lines, List<FieldType> types) {
        var flat = types.stream().flatMap(PageTables::withColumns).toList();
        var fields = IntStream.range(0, lines.size())
                .mapToObj(i -> new Field(lines.get(i), flat.get(i)))
                .toList();
        var table = new DataTable<Field>(title)
                .component(words.say("handbook.field"), field -> label(field.line()))
                .component(
                        words.say("handbook.name"), field -> mono(field.line().name()))
                .text(words.say("handbook.type"), field -> words.type(field.line()))
                .text(
                        words.say("handbook.asked"),
                        field -> words.word(field.line().asked()))
                .text(words.say("handbook.values"), field -> words.values(field.line(), field.type()));
        table.show(fields);
        return new Card(title, table);
    }

    /** In the order of the handbook's lines: a list, then its columns. */
    private static Stream<FieldType> withColumns(FieldType field) {
        return Stream.concat(
                Stream.of(field),
                field.columns().stream()
                        .filter(column -> !column.name().isEmpty())
                        .flatMap(PageTables::withColumns));
    }

    private Component label(FieldLine field) {
        var label = new Span(words.label(field));
        label.setClassName("lb-indented", field.name().contains("[]."));
        return label;
    }

    Card reasons(OperationPage page) {
        var title = words.say("handbook.reasons");
        var table = new DataTable<ReasonLine>(title)
                .component(words.say("handbook.code"), reason -> mono(reason.code()))
                .component(words.say("handbook.kind"), this::kind)
                .text(words.say("handbook.when"), reason -> words.word(reason.applies()))
                .text(words.say("handbook.message"), ReasonLine::message);
        table.show(page.reasons());
        return new Card(title, table);
    }

    private Component kind(ReasonLine reason) {
        var isRefusal = words.word(reason.kind()).equals(words.say("handbook.refusal"));
        return new Chip(words.word(reason.kind()), isRefusal ? Tone.BAD : Tone.WARN);
    }

    Card steps(OperationType operation) {
        var title = words.say("handbook.steps");
        var table = new DataTable<FlowStep>(title)
                .text(words.say("handbook.step"), this::action)
                .text(words.say("handbook.posts"), step -> words.posts(step.posts()))
                .text(words.say("handbook.needed"), this::when);
        table.show(operation.guide().steps());
        return new Card(title, table);
    }

    private String action(FlowStep step) {
        var action = words.terms().action(step.action());
        return step.decides() ? words.say("handbook.decides", action) : action;
    }

    private String when(FlowStep step) {
        var when = step.when();
        return when == null || when.isEmpty() ? words.say("handbook.always") : when;
    }

    private static Span mono(String text) {
        var span = new Span(text);
        span.addClassName("lb-mono");
        return span;
    }
}
