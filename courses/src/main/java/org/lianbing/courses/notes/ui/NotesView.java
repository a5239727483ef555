package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.look.PageHead;
import org.lianbing.courses.notes.Authoring;
import org.lianbing.courses.notes.KnownNames;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.look.NoteCards;
import org.lianbing.courses.notes.look.NoteEditor;
import org.lianbing.courses.notes.look.NoteSheet;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Unavailable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * 专家笔记: looked for at the top, found at the left, read at the right. Up and down go through what was found without
 * leaving the search field; Enter opens the page of the note.
 */
@Route(value = "notes", layout = MainLayout.class)
@PermitAll
class NotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int STEP = 20;

    private final NoteSearch search;
    private final Authoring authoring;
    private final ObjectProvider<NoteEditor> editors;
    private final SignedIn person = SignedIn.required();
    private final Filters filters;
    private final DomainList domains = new DomainList(this::narrow);
    private final Results results = new Results(this::read, this::more);
    private final NoteSheet sheet;
    private final NoteCards related;
    private final Div pane = new Div();
    private int limit = STEP;
    private boolean showsDrafts;

    NotesView(
            NoteSearch search,
            Authoring authoring,
            Notebook notebook,
            KnownNames known,
            NoteSheet sheet,
            NoteCards related,
            ObjectProvider<NoteEditor> editors) {
        this.search = search;
        this.authoring = authoring;
        this.editors = editors;
        this.sheet = sheet;
        this.related = related;
        addClassNames("lb-page", "lb-notes");
        filters = new Filters(notebook, known, this::searchAnew);
        pane.addClassNames("lb-card", "lb-notes-pane");
        sheet.whenChanged(note -> searchAgain());
        var columns = new Div(domains, results, pane);
        columns.addClassName("lb-notes-columns");
        var head = new PageHead(
                getTranslation("notes.title-page"), getTranslation("notes.line", notebook.countPublished()), actions());
        add(head, filters, columns);
        Shortcuts.addShortcutListener(this, () -> results.step(1), Key.ARROW_DOWN).listenOn(filters.text, results);
        Shortcuts.addShortcutListener(this, () -> results.step(-1), Key.ARROW_UP).listenOn(filters.text, results);
        Shortcuts.addShortcutListener(this, this::openPage, Key.ENTER).listenOn(filters.text);
        Shortcuts.addShortcutListener(this, () -> filters.text.focus(), Key.KEY_F, KeyModifier.ALT);
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("lb-row");
        if (authoring.mayWrite(person)) {
            var drafts = new Button(getTranslation("notes.drafts", authoring.drafts(person).size()));
            drafts.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            drafts.addClickListener(click -> {
                showsDrafts = !showsDrafts;
                drafts.getElement().setAttribute("aria-pressed", String.valueOf(showsDrafts));
                searchAgain();
            });
            var write = new Button(getTranslation("notes.write"), VaadinIcon.PENCIL.create());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            write.addClickListener(click -> editors.getObject()
                    .write(note -> UI.getCurrent().navigate("notes/" + note.id())));
            actions.add(drafts, write);
        }
        return actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        searchAgain();
        filters.text.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notes.title-page");
    }

    private void narrow(@Nullable String domain) {
        filters.setDomain(domain);
        searchAnew();
    }

    private void more() {
        limit += STEP;
        searchAgain();
    }

    private void searchAnew() {
        limit = STEP;
        showsDrafts = false;
        UI.getCurrent().getPage().getHistory().replaceState(null, filters.address());
        searchAgain();
    }

    private void searchAgain() {
        try {
            if (showsDrafts) {
                results.show(authoring.drafts(person));
            } else {
                var query = filters.query(limit);
                domains.show(search.countByDomain(query), filters.domain());
                results.show(search.find(query), !filters.isEmpty(), () -> {
                    filters.clear();
                    searchAnew();
                });
            }
        } catch (Unavailable rebuilding) {
            results.showRebuilding(this::searchAgain);
        }
    }

    /** Shows the note beside the list; null if nothing was found. */
    private void read(@Nullable Note note) {
        pane.removeAll();
        if (note == null) {
            pane.add(new EmptyState(
                    VaadinIcon.NOTEBOOK, getTranslation("notes.nothing-to-read"), getTranslation("notes.keys")));
        } else {
            sheet.show(note);
            pane.add(sheet);
            var others = search.related(note);
            if (!others.isEmpty()) {
                related.show(others);
                pane.add(new H3(getTranslation("notes.related")), related);
            }
        }
    }

    private void openPage() {
        results.current().ifPresent(note -> UI.getCurrent().navigate("notes/" + note.id()));
    }
}
