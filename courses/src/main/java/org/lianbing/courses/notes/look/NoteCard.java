package org.lianbing.courses.notes.look;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteHit;

/** A note in a list: title, two lines, who wrote it, when it was verified, how many it helped. */
@StyleSheet("context://look/notes.css")
public class NoteCard extends ListItem {
    private final Note note;
    private final NativeButton title = new NativeButton();

    /** @param opened what happens when it is clicked */
    public NoteCard(NoteHit hit, Consumer<Note> opened) {
        note = hit.note();
        addClassName("lb-note-card");
        title.addClassName("lb-note-card-title");
        title.add(new Html("<span>" + hit.title() + "</span>"));
        title.addClickListener(click -> opened.accept(note));
        var excerpt = new Html("<p>" + hit.excerpt() + "</p>");
        var facts = new Div(new Span(String.join(" ", codes())), new Span(facts()));
        facts.addClassName("lb-note-facts");
        add(title, excerpt, facts);
    }

    public Note note() {
        return note;
    }

    /** Shows that this is the one being read. */
    public void setCurrent(boolean current) {
        if (current) {
            title.getElement().setAttribute("aria-current", "true");
            getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        } else {
            title.getElement().removeAttribute("aria-current");
        }
    }

    private List<String> codes() {
        return note.operations().isEmpty()
                ? List.of(note.text().domain())
                : note.operations().stream().limit(3).toList();
    }

    private String facts() {
        var facts = new ArrayList<String>();
        facts.add(note.author().name());
        if (note.text().verifiedOn() != null) {
            facts.add(getTranslation("notes.verified", note.text().verifiedOn().toString()));
        }
        if (note.helpful() > 0) {
            facts.add(getTranslation("notes.helped", note.helpful()));
        }
        return String.join(" · ", facts);
    }
}
