package org.lianbing.courses.notes.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.lianbing.courses.notes.NoteHit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Notes beside whatever a person is doing: cards that open in a drawer at the right, while the form stays usable. Ask Spring
 * for one ({@code ObjectProvider<NoteCards>}) and give it what {@link org.lianbing.courses.notes.NoteSearch#forRefusal} or
 * {@link org.lianbing.courses.notes.NoteSearch#forOperation} found.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class NoteCards extends Div {
    private final ObjectProvider<NoteDrawer> drawers;

    NoteCards(ObjectProvider<NoteDrawer> drawers) {
        this.drawers = drawers;
        addClassName("lb-note-cards");
    }

    /** Shows these instead of those before. */
    public void show(List<NoteHit> hits) {
        removeAll();
        if (hits.isEmpty()) {
            var none = new Paragraph(getTranslation("notes.none-here"));
            none.addClassName("lb-mute");
            add(none);
            return;
        }
        var list = new UnorderedList();
        hits.forEach(hit ->
                list.add(new NoteCard(hit, note -> drawers.getObject().open(note.id()))));
        add(list);
    }
}
