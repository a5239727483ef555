package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.TaxpayerFile;
import org.lianbing.courses.desk.file.FileWords;
import org.lianbing.courses.desk.look.SectionTable;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.wording.Terms;
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
            var state = new Chip(
                    terms().choice(taxpayer.state()), taxpayer.state().code().equals("03") ? Tone.GOOD : Tone.WARN);
            var number = new Span(id.toString());
            number.addClassName("lb-mono");
            var head = new Div(new H1(taxpayer.name()), number, state);
            head.addClassNames("lb-row", "lb-form-head");
            add(head);
            TaxpayerFile.of(ledger, taxpayer, new FileWords(this::getTranslation, terms())).sections().stream()
                    .filter(section -> !section.rows().isEmpty())
                    .forEach(section -> add(SectionTable.of(section)));
            add(timeline());
        });
    }

    private Terms terms() {
        return Terms.in(getLocale());
    }

    private Card timeline() {
        var title = getTranslation("desk.timeline");
        var table = new DataTable<Entry>(title)
                .text(getTranslation("desk.timeline.entry"), entry -> String.valueOf(entry.number()))
                .text(
                        getTranslation("desk.timeline.date"),
                        entry -> entry.businessDate().toString())
                .text(getTranslation("desk.timeline.operation"), this::what)
                .text(getTranslation("desk.timeline.outcome"), this::outcome)
                .text(
                        getTranslation("desk.timeline.officer"),
                        entry -> entry.isGiven() ? getTranslation("desk.timeline.given") : entry.officer());
        table.show(desk.sandbox().entriesOf(id));
        return new Card(title, table);
    }

    private String what(Entry entry) {
        var operation = desk.sandboxes().replica().catalogue().operation(entry.code());
        var action = entry.action();
        return terms().operation(operation) + (action == null ? "" : " · " + terms().action(action));
    }

    private String outcome(Entry entry) {
        var refusal = entry.refusal();
        return refusal == null ? getTranslation("desk.timeline.done") : refusal.code() + " " + refusal.message();
    }
}
