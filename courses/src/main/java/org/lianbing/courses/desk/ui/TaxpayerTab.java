package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.TaxpayerFile;
import org.lianbing.courses.desk.look.SectionTable;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.value.TaxpayerId;

/** The one-taxpayer view (一户式): a section per domain, then the timeline. */
final class TaxpayerTab extends Div {
    private final DeskContext desk;
    private final TaxpayerId id;

    TaxpayerTab(DeskContext desk, TaxpayerId id) {
        this.desk = desk;
        this.id = id;
        addClassName("lb-taxpayer-tab");
        refresh();
    }

    void refresh() {
        removeAll();
        var ledger = desk.sandbox().ledger();
        ledger.book(RegistrationBook.class).find(id).ifPresent(taxpayer -> {
            var state =
                    new Chip(taxpayer.state().label(), taxpayer.state().code().equals("03") ? Tone.GOOD : Tone.WARN);
            var number = new Span(id.toString());
            number.addClassName("lb-mono");
            var head = new Div(new H1(taxpayer.name()), number, state);
            head.addClassNames("lb-row", "lb-form-head");
            add(head);
            TaxpayerFile.of(ledger, taxpayer).sections().stream()
                    .filter(section -> !section.rows().isEmpty())
                    .forEach(section -> add(SectionTable.of(section)));
            add(timeline());
        });
    }

    private Card timeline() {
        var table = new DataTable<Map<String, String>>("时间线");
        for (var label : List.of("日志", "业务日期", "事项", "结果", "办理人")) {
            table.text(label, row -> row.get(label));
        }
        table.show(desk.sandbox().entriesOf(id).stream().map(this::line).toList());
        return new Card("时间线", table);
    }

    private Map<String, String> line(Entry entry) {
        var action = entry.action() == null ? "" : " · " + entry.action().label();
        var refusal = entry.refusal();
        return Map.of(
                "日志",
                String.valueOf(entry.number()),
                "业务日期",
                entry.businessDate().toString(),
                "事项",
                desk.sandboxes().replica().catalogue().operation(entry.code()).title() + action,
                "结果",
                refusal == null ? "办成" : refusal.code() + " " + refusal.message(),
                "办理人",
                entry.isGiven() ? "期初" : entry.officer());
    }
}
