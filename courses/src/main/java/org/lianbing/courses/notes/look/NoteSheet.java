package org.lianbing.courses.notes.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.notes.Authoring;
import org.lianbing.courses.notes.KnownNames;
import org.lianbing.courses.notes.Mark;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteMarkup;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A note to read: what it is about, whether to trust it, its text, what it rests on; to vote for and to edit. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("context://look/notes.css")
public class NoteSheet extends Article {
    private final Authoring authoring;
    private final Notebook notebook;
    private final NoteMarkup markup;
    private final KnownNames known;
    private final ObjectProvider<NoteEditor> editors;
    private final SignedIn person = SignedIn.required();
    private Consumer<Note> changed = note -> {};
    private boolean isPage;

    NoteSheet(
            Authoring authoring,
            Notebook notebook,
            NoteMarkup markup,
            KnownNames known,
            ObjectProvider<NoteEditor> editors) {
        this.authoring = authoring;
        this.notebook = notebook;
        this.markup = markup;
        this.known = known;
        this.editors = editors;
        addClassName("lb-note");
    }

    /** It is the page itself, not a part beside other things. */
    public void setPage() {
        isPage = true;
    }

    /** Told of the note when it was voted for or edited here. */
    public void whenChanged(Consumer<Note> listener) {
        changed = listener;
    }

    /** Shows this note instead of the one before. */
    public void show(Note note) {
        removeAll();
        add(title(note), about(note), facts(note), new Html(body(note)), rests(note), actions(note));
    }

    private Component title(Note note) {
        if (isPage) {
            return new H1(note.title());
        }
        var title = new H2();
        title.add(new Anchor("notes/" + note.id(), note.title()));
        return title;
    }

    private Component about(Note note) {
        var about = new Div();
        about.addClassName("lb-note-about");
        var domain = note.text().domain();
        about.add(link("domain", domain, domain + " " + getTranslation("notes.domain." + domain), ""));
        for (var code : note.operations()) {
            var label = code + known.title(code).map(title -> " " + title).orElse("");
            about.add(link("operation", code, label, "info"));
        }
        note.text().refusals().forEach(code -> about.add(link("refusal", code, code, "bad")));
        return about;
    }

    private Anchor link(String filter, String code, String label, String tone) {
        var link = new Anchor("notes?" + filter + "=" + code, label);
        link.addClassName("lb-chip");
        link.getElement().setAttribute("data-tone", tone);
        link.getElement().setAttribute("title", getTranslation("notes.all-of", code));
        return link;
    }

    private Component facts(Note note) {
        var facts = new ArrayList<String>();
        facts.add(note.author().name());
        if (note.text().verifiedOn() != null) {
            facts.add(getTranslation("notes.verified", note.text().verifiedOn().toString()));
        }
        if (note.version() > 1) {
            facts.add(getTranslation("notes.version", note.version(), Dates.day(note.updatedAt())));
        }
        var line = new Div(new Span(String.join(" · ", facts)));
        line.addClassName("lb-note-facts");
        if (!note.isPublished()) {
            line.add(new Chip(getTranslation("notes.draft"), Tone.PLAIN));
        }
        line.add(
                note.text().mark() == Mark.SOURCE
                        ? new Chip(getTranslation("notes.sourced"), Tone.GOOD)
                        : new Chip(getTranslation("notes.to-review"), Tone.WARN));
        return line;
    }

    private String body(Note note) {
        return "<div class=\"lb-prose\" lang=\"zh-CN\">"
                + markup.html(note.text().body()) + "</div>";
    }

    private Component rests(Note note) {
        var list = new DescriptionList();
        list.addClassName("lb-note-rests");
        var text = note.text();
        line(list, "notes.clause", text.clause().isEmpty() ? List.of() : List.of(text.clause()));
        line(list, "notes.documents", text.documents());
        line(list, "notes.fields", text.fields());
        line(list, "notes.tags", text.tags());
        return list;
    }

    private void line(DescriptionList list, String key, List<String> values) {
        if (!values.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)));
            list.add(new DescriptionList.Description(String.join(getTranslation("look.comma"), values)));
        }
    }

    private Component actions(Note note) {
        var actions = new Div();
        actions.addClassName("lb-row");
        if (note.isPublished()) {
            actions.add(vote(note));
        }
        if (authoring.mayEdit(person, note)) {
            var edit = new Button(getTranslation("notes.edit"), VaadinIcon.PENCIL.create());
            edit.addClickListener(click -> editors.getObject().edit(note, this::replaced));
            actions.add(edit);
        }
        return actions;
    }

    private Component vote(Note note) {
        if (notebook.hasVoted(note.id(), person.accountId())) {
            return new Chip(getTranslation("notes.voted", note.helpful()), Tone.GOOD);
        }
        var vote = new Button(getTranslation("notes.vote", note.helpful()), VaadinIcon.THUMBS_UP_O.create());
        vote.addClickListener(click -> replaced(authoring.helpful(person, note.id())));
        return vote;
    }

    private void replaced(Note note) {
        show(note);
        changed.accept(note);
    }
}
