package org.lianbing.courses.notes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteHit;
import org.lianbing.courses.notes.NoteHits;
import org.lianbing.courses.notes.look.NoteCard;
import org.springframework.web.util.HtmlUtils;

/** What was found, one of which is being read. */
class Results extends Div {
    private final Consumer<@Nullable Note> read;
    private final Runnable more;
    private final List<NoteCard> cards = new ArrayList<>();
    private int at = -1;

    Results(Consumer<@Nullable Note> read, Runnable more) {
        this.read = read;
        this.more = more;
        addClassName("lb-notes-results");
    }

    /** @param isAsked something was asked, so that it can be taken back */
    void show(NoteHits found, boolean isAsked, Runnable clear) {
        begin();
        found.meanings().forEach(meaning -> add(meaning(meaning)));
        if (found.hits().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation("notes.nothing"),
                    getTranslation("notes.nothing.next"),
                    new Button(getTranslation("notes.clear"), click -> clear.run())));
            read.accept(null);
            return;
        }
        var key = found.exact() ? (isAsked ? "notes.found" : "notes.most-helpful") : "notes.near";
        count(getTranslation(key, found.total()));
        list(found.hits());
        if (found.total() > found.hits().size()) {
            add(new Button(getTranslation("notes.more"), click -> more.run()));
        }
    }

    void show(List<Note> drafts) {
        begin();
        count(getTranslation("notes.drafts.all", drafts.size()));
        list(drafts.stream().map(Results::unfound).toList());
        if (drafts.isEmpty()) {
            read.accept(null);
        }
    }

    void showRebuilding(Runnable again) {
        begin();
        add(
                Banner.warning("", getTranslation("problem.note_search_rebuilding"), ""),
                new Button(getTranslation("notes.again"), click -> again.run()));
        read.accept(null);
    }

    private static NoteHit unfound(Note note) {
        var body = note.text().body();
        var beginning = body.length() > 100 ? body.substring(0, 100) + "…" : body;
        return new NoteHit(note, HtmlUtils.htmlEscape(note.title()), HtmlUtils.htmlEscape(beginning), 0);
    }

    Optional<Note> current() {
        return at < 0 ? Optional.empty() : Optional.of(cards.get(at).note());
    }

    /** Reads the next one, or the one before. */
    void step(int by) {
        if (!cards.isEmpty()) {
            choose(Math.clamp(at + by, 0, cards.size() - 1));
        }
    }

    private void begin() {
        removeAll();
        cards.clear();
        at = -1;
    }

    private void count(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassNames("lb-mute", "lb-notes-count");
        line.getElement().setAttribute("role", "status");
        add(line);
    }

    private void list(List<NoteHit> hits) {
        var list = new UnorderedList();
        for (var hit : hits) {
            var place = cards.size();
            var card = new NoteCard(hit, note -> choose(place));
            cards.add(card);
            list.add(card);
        }
        add(list);
        if (!cards.isEmpty()) {
            choose(0);
        }
    }

    private void choose(int place) {
        if (at >= 0) {
            cards.get(at).setCurrent(false);
        }
        at = place;
        cards.get(at).setCurrent(true);
        read.accept(cards.get(at).note());
    }

    /** 外管证 = 外出经营证明 = 跨区域报告；2017-10 起称跨区域报告. */
    private Div meaning(NoteHits.Meaning meaning) {
        var line = new Div(new Span(String.join(" = ", meaning.terms())));
        line.addClassName("lb-notes-meaning");
        if (!meaning.now().isEmpty() && !meaning.old().isEmpty()) {
            var now = String.join(getTranslation("look.comma"), meaning.now());
            var change = new Span(
                    meaning.since() == null
                            ? getTranslation("notes.meaning.now", now)
                            : getTranslation("notes.meaning.since", meaning.since(), now));
            change.addClassName("lb-notes-renamed");
            line.add(change);
        }
        for (var code : meaning.operations()) {
            line.add(new Anchor("notes?operation=" + code, code));
        }
        return line;
    }
}
