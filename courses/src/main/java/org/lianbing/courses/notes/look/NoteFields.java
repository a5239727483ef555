package org.lianbing.courses.notes.look;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.courses.notes.KnownNames;
import org.lianbing.courses.notes.Mark;
import org.lianbing.courses.notes.NoteState;
import org.lianbing.courses.notes.NoteText;

/** The fields of a note being written; names are typed one after the other, with commas or spaces between them. */
final class NoteFields {
    static final NoteText EMPTY = new NoteText(
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Mark.TO_REVIEW,
            "",
            NoteState.DRAFT);
    private static final int PAUSE_MILLISECONDS = 600;

    final TextField title = new TextField(say("notes.title"));
    final TextArea body = new TextArea(say("notes.body"));
    private final Select<String> domain = new Select<>();
    private final TextField operations = names("notes.operations", "FP-03, FP-01");
    private final TextField refusals = names("notes.refusals", "FP-03-V2");
    private final TextField fields = names("notes.fields", "qty, number_to");
    private final TextField documents = names("notes.documents", "");
    private final TextField tags = names("notes.tags", "");
    private final TextField clause = new TextField(say("notes.clause"));
    private final Select<Mark> mark = new Select<>();
    private final DatePicker verifiedOn = new DatePicker(say("notes.verified-on"));
    private final Map<String, HasValidation> byName;
    private Runnable typed = () -> {};

    NoteFields() {
        body.setHelperText(say("notes.body.hint"));
        domain.setLabel(say("notes.domain"));
        domain.setItems(KnownNames.DOMAINS);
        domain.setItemLabelGenerator(code -> code + " " + say("notes.domain." + code));
        mark.setLabel(say("notes.mark"));
        mark.setItems(Mark.values());
        mark.setItemLabelGenerator(Mark::text);
        byName = Map.of(
                "title", title,
                "body", body,
                "domain", domain,
                "operations", operations,
                "refusals", refusals,
                "fields", fields,
                "documents", documents,
                "tags", tags,
                "clause", clause);
        watch(body);
        for (var field : List.of(title, operations, refusals, fields, documents, tags, clause)) {
            watch(field);
            field.setWidthFull();
        }
        domain.addValueChangeListener(change -> told(change.isFromClient()));
        mark.addValueChangeListener(change -> told(change.isFromClient()));
        verifiedOn.addValueChangeListener(change -> told(change.isFromClient()));
    }

    /** All but title and body. */
    Component about() {
        var about = new Div(domain, operations, refusals, clause, mark, verifiedOn, documents, fields, tags);
        about.addClassName("lb-note-editor-about");
        mark.addClassName("lb-half");
        verifiedOn.addClassName("lb-half");
        return about;
    }

    HasValidation named(String name) {
        return byName.getOrDefault(name, body);
    }

    void clearFaults() {
        byName.values().forEach(field -> field.setInvalid(false));
    }

    void whenTyped(Runnable listener) {
        typed = listener;
    }

    void show(NoteText text) {
        title.setValue(text.title());
        body.setValue(text.body());
        domain.setValue(text.domain().isEmpty() ? null : text.domain());
        operations.setValue(String.join(", ", text.operations()));
        refusals.setValue(String.join(", ", text.refusals()));
        fields.setValue(String.join(", ", text.fields()));
        documents.setValue(String.join("，", text.documents()));
        tags.setValue(String.join("，", text.tags()));
        clause.setValue(text.clause());
        mark.setValue(text.mark());
        verifiedOn.setValue(text.verifiedOn());
    }

    NoteText text(NoteState state) {
        return new NoteText(
                title.getValue(),
                body.getValue(),
                Objects.requireNonNullElse(domain.getValue(), ""),
                split(operations, "[,，、;；\\s]+"),
                split(refusals, "[,，、;；\\s]+"),
                split(fields, "[,，、;；\\s]+"),
                split(documents, "[,，、;；]+"),
                split(tags, "[,，、;；]+"),
                verifiedOn.getValue(),
                mark.getValue() == null ? Mark.TO_REVIEW : mark.getValue(),
                clause.getValue(),
                state);
    }

    private static List<String> split(TextField field, String between) {
        return Arrays.stream(field.getValue().split(between))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static TextField names(String key, String example) {
        var field = new TextField(say(key));
        field.setPlaceholder(example);
        return field;
    }

    private void watch(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.addValueChangeListener(change -> told(change.isFromClient()));
    }

    private void told(boolean byPerson) {
        if (byPerson) {
            typed.run();
        }
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
