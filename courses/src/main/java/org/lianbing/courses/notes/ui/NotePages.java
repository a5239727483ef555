package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lianbing.courses.look.NavItem;
import org.lianbing.courses.look.NavSource;
import org.springframework.stereotype.Component;

/** The notebook in the rail. */
@Component
class NotePages implements NavSource {
    private static final int AFTER_THE_WORK = 50;

    @Override
    public List<NavItem> pages() {
        return List.of(NavItem.rail("notes.rail", VaadinIcon.NOTEBOOK, NotesView.class, AFTER_THE_WORK));
    }
}
