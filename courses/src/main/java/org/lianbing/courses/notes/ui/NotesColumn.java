package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.look.DeskColumn;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.notes.NoteHit;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.look.NoteCards;
import org.lianbing.sandbox.Entry;
import org.springframework.beans.factory.ObjectProvider;

/** Notes at the right of the desk: about the form at hand, and about a refusal the moment it comes. */
@org.springframework.stereotype.Component
class NotesColumn implements DeskColumn {
    private final NoteSearch search;
    private final ObjectProvider<NoteCards> cards;

    NotesColumn(NoteSearch search, ObjectProvider<NoteCards> cards) {
        this.search = search;
        this.cards = cards;
    }

    @Override
    public Side side() {
        return Side.RIGHT;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> build(DeskContext desk) {
        return Optional.of(new Panel(desk, search, cards));
    }

    private static final class Panel extends Div {
        private final NoteSearch search;
        private final ObjectProvider<NoteCards> cards;

        Panel(DeskContext desk, NoteSearch search, ObjectProvider<NoteCards> cards) {
            this.search = search;
            this.cards = cards;
            addClassName("lb-desk-notes");
            desk.onForm(this::showFor);
            desk.onEntry(this::showFor);
        }

        private void showFor(String operation) {
            show(getTranslation("notes.for-form"), operation.isEmpty() ? List.of() : search.forOperation(operation));
        }

        private void showFor(Entry entry) {
            var refusal = entry.refusal();
            if (refusal != null) {
                show(getTranslation("notes.for-refusal"), search.forRefusal(entry.code(), refusal.code()));
            }
        }

        private void show(String title, List<NoteHit> hits) {
            removeAll();
            if (!hits.isEmpty()) {
                var shown = cards.getObject();
                shown.show(hits);
                add(new Card(title, shown));
            }
        }
    }
}
