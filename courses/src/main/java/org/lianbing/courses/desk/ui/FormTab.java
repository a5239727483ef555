package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.Drafts;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Dates;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.JournalStore.NotNext;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Outdated;
import org.lianbing.sandbox.Refusal;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form being filled: keeps a draft of every change, submits, and shows what came of it. A refused form stays as it
 * was typed.
 */
abstract class FormTab extends Div {
    private static final Set<String> FIGURES = Set.of("per_time", "month_left", "hold_left", "most");

    protected final DeskContext desk;
    protected final FormFields fields;
    private final Drafts drafts;
    private final Div verdict = new Div();
    private final Span saved = new Span();
    private final Button submit = new Button(getTranslation("desk.submit"));
    private final String draftName;
    private int seen;

    FormTab(DeskContext desk, DeskFrame frame, Drafts drafts, String draftName, List<FieldType> types) {
        this.desk = desk;
        this.drafts = drafts;
        this.draftName = draftName;
        this.seen = desk.sandbox().size();
        this.fields =
                new FormFields(types, new FormPlace(desk.sandbox().ledger().today(), frame::papers));
        addClassName("lb-form-tab");
        verdict.addClassName("lb-verdict");
        saved.addClassName("lb-mute");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickListener(click -> submit());
        submit.setEnabled(desk.mayAct());
        fields.onChange(this::changed);
    }

    /** Lays the tab out; {@code head} stands above the form, {@code below} between form and buttons. */
    protected final void build(Div head, Div below) {
        var grow = new Span();
        grow.addClassName("lb-grow");
        var key = new Span("Alt S");
        key.addClassName("lb-key");
        submit.setSuffixComponent(key);
        var buttons = new Div(saved, grow, submit);
        buttons.addClassNames("lb-row", "lb-form-buttons");
        add(head, verdict, fields, below, buttons);
        addAttachListener(attach -> {
            Shortcuts.addShortcutListener(this, this::submit, Key.KEY_S, KeyModifier.ALT)
                    .listenOn(this);
            getElement().executeJs("window.lianbingForm && window.lianbingForm(this)");
        });
        drafts.find(desk.person().accountId(), desk.file().id(), draftName).ifPresent(draft -> {
            fields.show(draft.body());
            seen = Math.min(draft.seen(), desk.sandbox().size());
            saved.setText(getTranslation("desk.draft.restored", Dates.minute(draft.savedAt())));
        });
    }

    protected abstract Submission submission(ObjectNode form);

    /** Runs after an entry was stored that was not refused. */
    protected abstract void done(Entry entry);

    /** What the person filled in. */
    protected ObjectNode form() {
        return fields.json();
    }

    /** Runs after each change by hand, with what the form holds now. */
    protected void formChanged(ObjectNode form) {}

    private void changed() {
        var form = form();
        drafts.save(
                desk.person().accountId(), desk.file().id(), new Drafts.Draft(draftName, form, seen, Instant.now()));
        saved.setText(getTranslation("desk.draft.saved", Dates.minute(Instant.now())));
        formChanged(form);
    }

    final void submit() {
        if (!desk.mayAct()) {
            return;
        }
        try {
            var entry = desk.sandboxes()
                    .submit(desk.file().id(), submission(form()).seen(seen).at(Instant.now()));
            // An answer from outside may have followed the entry; the form has seen that too.
            seen = desk.sandbox().size();
            fields.showFaults(List.of());
            show(entry);
            desk.added(entry);
        } catch (Malformed wrong) {
            var elsewhere = fields.showFaults(wrong.faults());
            var more = elsewhere.isEmpty()
                    ? getTranslation("desk.faults.next")
                    : elsewhere.getFirst().message();
            verdict(Banner.error(
                    getTranslation("desk.faults", String.valueOf(wrong.faults().size())), more));
        } catch (Outdated outdated) {
            seen = desk.sandbox().size();
            verdict(Banner.warning("CV14", getTranslation("desk.outdated"), getTranslation("desk.outdated.next")));
        } catch (UnknownName unknown) {
            verdict(Banner.error(String.valueOf(unknown.getMessage()), ""));
        } catch (NotNext busy) {
            verdict(Banner.error(getTranslation("desk.busy"), getTranslation("desk.busy.next")));
        }
    }

    private void show(Entry entry) {
        var refusal = entry.refusal();
        if (refusal != null) {
            verdict(Banner.refusal(refusal.code(), refusal.message(), figures(refusal)));
            return;
        }
        drafts.drop(desk.person().accountId(), desk.file().id(), draftName);
        saved.setText("");
        done(entry);
    }

    protected final void verdict(Banner... banners) {
        verdict.removeAll();
        verdict.add(banners);
        UI.getCurrent().getPage().executeJs("$0.scrollIntoView({block: 'nearest'})", verdict);
    }

    /** The figures behind a refusal that its sentence does not show, in the order they were given. */
    private String figures(Refusal refusal) {
        return refusal.values().entrySet().stream()
                .filter(value -> FIGURES.contains(value.getKey()))
                .map(value -> getTranslation("desk.figure." + value.getKey()) + " " + value.getValue())
                .collect(Collectors.joining(" · "));
    }
}
