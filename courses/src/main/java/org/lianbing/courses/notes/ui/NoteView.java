package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.notes.Authoring;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteMarkup;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.NoteVersion;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.look.NoteCards;
import org.lianbing.courses.notes.look.NoteSheet;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;

/** One note to read, with its relatives and its versions. */
@Route(value = "notes", layout = MainLayout.class)
@PermitAll
class NoteView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final Authoring authoring;
    private final Notebook notebook;
    private final NoteSearch search;
    private final NoteMarkup markup;
    private final NoteSheet sheet;
    private final NoteCards related;
    private final Div beside = new Div();
    private String title = "";

    NoteView(
            Authoring authoring,
            Notebook notebook,
            NoteSearch search,
            NoteMarkup markup,
            NoteSheet sheet,
            NoteCards related) {
        this.authoring = authoring;
        this.notebook = notebook;
        this.search = search;
        this.markup = markup;
        this.sheet = sheet;
        this.related = related;
        addClassNames("lb-page", "lb-note-page");
        sheet.setPage();
        sheet.addClassName("lb-card");
        sheet.whenChanged(this::show);
        beside.addClassName("lb-note-beside");
        add(sheet, beside);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            var note = authoring.read(SignedIn.required(), id);
            sheet.show(note);
            show(note);
        } catch (NotFound gone) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Note note) {
        title = note.title();
        beside.removeAll();
        var others = search.related(note);
        if (!others.isEmpty()) {
            related.show(others);
            beside.add(new Card(getTranslation("notes.related"), related));
        }
        if (note.version() > 1) {
            beside.add(new Card(getTranslation("notes.versions"), versions(note)));
        }
    }

    private UnorderedList versions(Note note) {
        var list = new UnorderedList();
        list.addClassName("lb-lines");
        for (var version : notebook.versions(note.id())) {
            var open = new Button(getTranslation("notes.version.number", version.version()), click -> open(version));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            var by = new Span(version.editor() + " · " + Dates.minute(version.at()));
            by.addClassName("lb-mute");
            list.add(new ListItem(open, by));
        }
        return list;
    }

    private void open(NoteVersion version) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("notes.version.number", version.version()) + " · "
                + version.text().title());
        dialog.setWidth("720px");
        dialog.add(new Html("<div class=\"lb-prose\" lang=\"zh-CN\">"
                + markup.html(version.text().body()) + "</div>"));
        dialog.getFooter().add(new Button(getTranslation("notes.close"), click -> dialog.close()));
        dialog.open();
    }
}
