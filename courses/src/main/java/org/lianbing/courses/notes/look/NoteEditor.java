package org.lianbing.courses.notes.look;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Toast;
import org.lianbing.courses.notes.Authoring;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteMarkup;
import org.lianbing.courses.notes.NoteState;
import org.lianbing.courses.notes.Sketches;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Writes a note. Whatever is typed is kept at once and is there again next time, until it is saved or thrown away. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class NoteEditor extends Dialog {
    private final Authoring authoring;
    private final Sketches sketches;
    private final NoteMarkup markup;
    private final SignedIn person = SignedIn.required();
    private final NoteFields fields = new NoteFields();
    private final Div news = new Div();
    private final Div preview = new Div();
    private final Button look = new Button(getTranslation("notes.preview"), click -> preview(!preview.isVisible()));
    private @Nullable Note note;
    private Consumer<Note> saved = ignored -> {};

    NoteEditor(Authoring authoring, Sketches sketches, NoteMarkup markup) {
        this.authoring = authoring;
        this.sketches = sketches;
        this.markup = markup;
        addClassName("lb-note-editor");
        setWidth("1040px");
        setHeight("90vh");
        setCloseOnOutsideClick(false);
        news.addClassName("lb-note-news");
        preview.addClassName("lb-note-preview");
        preview.setVisible(false);
        var body = new Div(fields.title, fields.body, preview);
        body.addClassName("lb-note-editor-text");
        var columns = new Div(body, fields.about());
        columns.addClassName("lb-note-editor-columns");
        var all = new Div(news, columns);
        all.addClassName("lb-note-editor-body");
        add(all);
        var publish = new Button(getTranslation("notes.publish"), click -> save(NoteState.PUBLISHED));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Span(getTranslation("notes.kept"));
        hint.addClassNames("lb-mute", "lb-grow");
        getFooter()
                .add(
                        hint,
                        look,
                        new Button(getTranslation("notes.throw-away"), click -> throwAway()),
                        new Button(getTranslation("notes.save-draft"), click -> save(NoteState.DRAFT)),
                        publish);
        Shortcuts.addShortcutListener(this, () -> save(NoteState.PUBLISHED), Key.KEY_S, KeyModifier.ALT)
                .listenOn(this);
    }

    /** Opens for a new note. */
    public void write(Consumer<Note> whenSaved) {
        open(null, whenSaved);
    }

    /** Opens for an edit. */
    public void edit(Note given, Consumer<Note> whenSaved) {
        open(given, whenSaved);
    }

    private void open(@Nullable Note given, Consumer<Note> whenSaved) {
        note = given;
        saved = whenSaved;
        setHeaderTitle(getTranslation(given == null ? "notes.write" : "notes.edit-title"));
        var sketch = sketches.find(person.accountId(), id());
        fields.show(sketch.orElse(given == null ? NoteFields.EMPTY : given.text()));
        fields.whenTyped(() -> sketches.keep(person.accountId(), id(), fields.text(NoteState.DRAFT)));
        if (sketch.isPresent()) {
            news.add(Banner.info(getTranslation("notes.sketch"), getTranslation("notes.sketch.next")));
        }
        open();
        fields.title.focus();
    }

    /** The text as it will be read, in place of the field it is typed into. */
    private void preview(boolean shown) {
        preview.removeAll();
        preview.add(new Html("<div class=\"lb-prose\" lang=\"zh-CN\">" + markup.html(fields.body.getValue()) + "</div>"));
        preview.setVisible(shown);
        fields.body.setVisible(!shown);
        look.setText(getTranslation(shown ? "notes.write-on" : "notes.preview"));
    }

    private String id() {
        return note == null ? Sketches.NEW : note.id();
    }

    private void save(NoteState state) {
        news.removeAll();
        fields.clearFaults();
        preview(false);
        try {
            var text = fields.text(state);
            var now = note == null
                    ? authoring.write(person, text)
                    : authoring.edit(person, note.id(), text, note.version());
            sketches.drop(person.accountId(), id());
            close();
            Toast.done(getTranslation(now.isPublished() ? "notes.published" : "notes.draft-saved"));
            saved.accept(now);
        } catch (Malformed wrong) {
            wrong.faults().forEach(this::show);
            news.add(Banner.error(getTranslation("notes.faults"), getTranslation("notes.faults.next")));
        } catch (Conflict meanwhile) {
            news.add(Banner.error(getTranslation("problem.note_edited_meanwhile"), ""));
        }
    }

    private void show(Fault fault) {
        var name = fault.field().replaceAll("\\[.*", "");
        HasValidation field = fields.named(name);
        field.setErrorMessage(getTranslation(
                "problem.field." + fault.code(), fault.values().toArray()));
        field.setInvalid(true);
    }

    private void throwAway() {
        sketches.drop(person.accountId(), id());
        close();
    }
}
