package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lianbing.courses.desk.FileChange;
import org.lianbing.courses.desk.TaxpayerFile;
import org.lianbing.courses.desk.look.FiledForm;
import org.lianbing.courses.desk.look.SectionTable;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.DataTable;
import org.lianbing.courses.wording.Sentences;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxpayerId;

/** One step of an attempt as it stood: the form, what came of it, what it changed, and the taxpayer's file after it. */
final class StepSheet extends Div {
    private final Sandbox sandbox;
    private final Catalogue catalogue;
    private final Entry entry;
    private final Terms terms;

    StepSheet(Sandbox sandbox, Catalogue catalogue, Entry entry, Terms terms) {
        this.sandbox = sandbox;
        this.catalogue = catalogue;
        this.entry = entry;
        this.terms = terms;
        var head = new Div(new Span(getTranslation(
                        "drill.replay.step", entry.number(), title(catalogue, entry, terms, this::getTranslation))
                + " · " + entry.businessDate()));
        head.addClassNames("lb-row", "lb-strong");
        add(head, outcome());
        entry.warnings().forEach(warning -> add(Banner.warning(warning.code(), warning.message(), "")));
        if (entry.kind() != Entry.Kind.TURN) {
            add(form());
        }
        var taxpayer = entry.taxpayerId();
        if (taxpayer != null) {
            add(changes(taxpayer));
            sandbox.ledgerAt(entry.number())
                    .book(RegistrationBook.class)
                    .find(taxpayer)
                    .ifPresent(found -> add(file(
                            TaxpayerFile.of(sandbox.ledgerAt(entry.number()), found, this::getTranslation, terms))));
        }
    }

    /** What the step was, in a few words. */
    static String title(Catalogue catalogue, Entry entry, Terms terms, Sentences sentences) {
        if (entry.kind() == Entry.Kind.TURN) {
            return sentences.say("drill.replay.turn");
        }
        var operation = terms.operation(catalogue.operation(entry.code()));
        var action = entry.action();
        return action == null ? operation : terms.action(action) + " · " + operation;
    }

    private Component outcome() {
        var refusal = entry.refusal();
        return refusal == null
                ? Banner.good(getTranslation("drill.replay.accepted"), documents())
                : Banner.refusal(refusal.code(), refusal.message(), "");
    }

    private String documents() {
        return String.join(
                getTranslation("look.comma"),
                entry.events().stream()
                        .filter(DocumentIssued.class::isInstance)
                        .map(event -> getTranslation("look.quoted", ((DocumentIssued) event).title()))
                        .toList());
    }

    private Component form() {
        return new FiledForm(this::getTranslation, terms)
                .show(getTranslation("drill.replay.form"), types(), entry.form());
    }

    private List<FieldType> types() {
        var action = entry.action();
        return action == null ? catalogue.operation(entry.code()).fields() : catalogue.stepFields(entry.code(), action);
    }

    private Component changes(TaxpayerId taxpayer) {
        var changes = FileChange.between(
                sandbox.ledgerAt(entry.number() - 1),
                sandbox.ledgerAt(entry.number()),
                taxpayer,
                this::getTranslation,
                terms);
        var title = getTranslation("drill.replay.changes");
        if (changes.isEmpty()) {
            var none = new Span(getTranslation("drill.replay.changes.none"));
            none.addClassName("lb-mute");
            return new Card(title, none);
        }
        var table = new DataTable<FileChange>(title)
                .text(
                        getTranslation("drill.replay.changes.where"),
                        change -> change.what().isEmpty() ? change.section() : change.section() + " · " + change.what())
                .text(getTranslation("drill.replay.changes.before"), FileChange::before)
                .text(getTranslation("drill.replay.changes.after"), FileChange::after);
        table.show(changes);
        return new Card(title, table);
    }

    private Component file(TaxpayerFile file) {
        var sections = new Div();
        sections.addClassName("lb-stack");
        file.sections().stream()
                .filter(section -> !section.rows().isEmpty())
                .forEach(section -> sections.add(SectionTable.of(section)));
        return new Details(getTranslation("drill.replay.file", file.taxpayer().name()), sections);
    }
}
