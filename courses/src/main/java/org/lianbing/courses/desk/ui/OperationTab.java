package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.Drafts;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.desk.TaxpayerFile;
import org.lianbing.courses.desk.file.FileWords;
import org.lianbing.courses.desk.look.SectionTable;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of one operation, with what the books know of the taxpayer beneath it. */
final class OperationTab extends FormTab {
    private static final String TAXPAYER = "taxpayer_id";

    private final OperationType operation;
    private final Seating seating;
    private final DeskFrame frame;
    private final Div below = new Div();
    private final Span taxpayerName = new Span();
    private ObjectNode lastComputed;

    OperationTab(DeskContext desk, Drafts drafts, Seating seating, OperationType operation, DeskFrame frame) {
        super(desk, frame, drafts, operation.code(), operation.fields());
        this.operation = operation;
        this.seating = seating;
        this.frame = frame;
        this.lastComputed = desk.sandboxes().replica().emptyForm();
        var title = new H1(terms().operation(operation));
        var about = new Span(operation.code() + " · " + terms().flow(operation.flow()) + " · " + operation.law());
        about.addClassName("lb-mute");
        taxpayerName.addClassName("lb-taxpayer-name");
        var grow = new Span();
        grow.addClassName("lb-grow");
        var handbook = new Anchor("handbook/" + operation.code(), getTranslation("desk.handbook"), AnchorTarget.BLANK);
        handbook.setVisible(!operation.code().startsWith(DeskView.COUNTER));
        var head = new Div(title, about, handbook, grow, taxpayerName);
        head.addClassNames("lb-row", "lb-form-head");
        below.addClassName("lb-form-below");
        build(head, below);
        if (fields.json().get(TAXPAYER) == null && frame.taxpayer() != null) {
            fields.show(TAXPAYER, frame.text(String.valueOf(frame.taxpayer())));
        }
        showTaxpayer(fields.json());
    }

    @Override
    protected Submission submission(ObjectNode form) {
        var chair = frame.chair();
        var officer = seating.officer(desk.file(), chair, operation.posts());
        return Submission.operation(operation.code(), form).by(officer);
    }

    /** Without what the system computed by itself: it is computed again when the form is decided. */
    @Override
    protected ObjectNode form() {
        return fields.withoutComputed(lastComputed);
    }

    @Override
    protected void formChanged(ObjectNode form) {
        showTaxpayer(form);
        if (frame.assists()) {
            var computed = desk.sandboxes().replica().computed(desk.sandbox(), submission(form));
            if (computed != null) {
                fields.showComputed(computed, lastComputed);
                lastComputed = computed;
            }
        }
    }

    @Override
    protected void done(Entry entry) {
        List<Banner> banners = new ArrayList<>();
        banners.add(Banner.good(doneSentence(entry), documents(entry)));
        entry.warnings()
                .forEach(warning ->
                        banners.add(Banner.warning(warning.code(), warning.message(), getTranslation("desk.hint"))));
        verdict(banners.toArray(Banner[]::new));
        showTaxpayer(fields.json());
    }

    private String doneSentence(Entry entry) {
        return entry.caseNo() == null
                ? getTranslation("desk.done", terms().operation(operation), String.valueOf(entry.number()))
                : getTranslation("desk.opened", entry.caseNo());
    }

    private String documents(Entry entry) {
        var titles = entry.events().stream()
                .filter(DocumentIssued.class::isInstance)
                .map(event -> (DocumentIssued) event)
                .map(document -> getTranslation("desk.issued.one", document.title(), document.no()))
                .toList();
        return titles.isEmpty() ? "" : getTranslation("desk.issued", String.join(getTranslation("look.comma"), titles));
    }

    private void showTaxpayer(ObjectNode form) {
        below.removeAll();
        var taxpayer = atHand(form).orElse(null);
        taxpayerName.removeAll();
        if (taxpayer == null) {
            return;
        }
        frame.taxpayer(taxpayer.id());
        var state = new Chip(
                terms().choice(taxpayer.state()), taxpayer.state().code().equals("03") ? Tone.GOOD : Tone.WARN);
        taxpayerName.add(new Span(taxpayer.name() + " "), state);
        var file = TaxpayerFile.of(desk.sandbox().ledger(), taxpayer, new FileWords(this::getTranslation, terms()));
        file.sections().stream()
                .filter(section -> section.domain().equals(operation.domain().code())
                        && !section.rows().isEmpty())
                .forEach(section -> below.add(SectionTable.of(section)));
    }

    private Terms terms() {
        return Terms.in(getLocale());
    }

    /** The taxpayer of the form; where it names none, the one last worked on. */
    private Optional<Taxpayer> atHand(ObjectNode form) {
        var asks = operation.fields().stream().anyMatch(field -> field.name().equals(TAXPAYER));
        var last = frame.taxpayer();
        return asks || last == null
                ? taxpayer(form.get(TAXPAYER))
                : desk.sandbox().ledger().book(RegistrationBook.class).find(last);
    }

    private Optional<Taxpayer> taxpayer(@Nullable JsonNode id) {
        if (id == null || !id.isString()) {
            return Optional.empty();
        }
        try {
            return desk.sandbox().ledger().book(RegistrationBook.class).find(TaxpayerId.of(id.asString()));
        } catch (InvalidValue notYet) {
            return Optional.empty();
        }
    }
}
