package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.courses.look.PaletteEntry;
import org.lianbing.courses.look.PaletteSource;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.notes.NoteHit;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.wire.Unavailable;
import org.lianbing.courses.wording.Wording;
import org.springframework.stereotype.Component;

/** Lets the palette find notes; they stand below operations and pages that fit as well. */
@Component
class NotePalette implements PaletteSource {
    private static final int SHOWN = 5;
    private static final int SHORTEST = 2;

    private final NoteSearch search;
    private final Wording wording;

    NotePalette(NoteSearch search, Wording wording) {
        this.search = search;
        this.wording = wording;
    }

    @Override
    public List<PaletteEntry> find(String query) {
        if (query.length() < SHORTEST) {
            return List.of();
        }
        try {
            var found = search.find(new NoteQuery(query, null, null, null, SHOWN, 0));
            var kind = wording.say(UI.getCurrent().getLocale(), "notes.note");
            var entries = new ArrayList<PaletteEntry>();
            for (var hit : found.exact() ? found.hits() : List.<NoteHit>of()) {
                var note = hit.note();
                var code = note.operations().isEmpty() ? "" : note.operations().getFirst();
                var score = PinyinMatch.score(note.title(), query) / 2 + SHOWN - entries.size();
                entries.add(new PaletteEntry(code, note.title(), kind, "notes/" + note.id(), score));
            }
            return entries;
        } catch (Unavailable rebuilding) {
            return List.of();
        }
    }
}
