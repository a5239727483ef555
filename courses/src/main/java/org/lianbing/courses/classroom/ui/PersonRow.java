package org.lianbing.courses.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.classroom.Standing;
import org.lianbing.courses.classroom.Trace;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.people.Account;

/** One person of a class: how far, refused how often, waiting how long, and the dot that moves. */
@Tag("tr")
final class PersonRow extends HtmlContainer {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Account person;
    private final HtmlContainer name = cell("lb-class-person");
    private final HtmlContainer phase = cell("lb-class-phase");
    private final HtmlContainer last = cell("lb-class-last");
    private final HtmlContainer entries = cell("lb-class-entries");
    private final HtmlContainer refused = cell("lb-class-refused");
    private final HtmlContainer waiting = cell("lb-class-waiting");
    private final HtmlContainer score = cell("lb-class-score");
    private final Span wait = new Span();
    private final Track track = new Track();
    private @Nullable Standing shown;

    PersonRow(Account person) {
        this.person = person;
        var line = cell("lb-class-track");
        line.add(track);
        waiting.add(wait);
        wait.addClassName("lb-wait");
        add(name, phase, last, entries, refused, waiting, line, score);
    }

    private static HtmlContainer cell(String style) {
        var cell = new HtmlContainer("td");
        cell.addClassName(style);
        return cell;
    }

    void show(Standing standing, Instant now) {
        if (standing.equals(shown)) {
            return;
        }
        shown = standing;
        put(name, who(standing));
        put(phase, phase(standing));
        last.setText(standing.last().map(trace -> trace.title(getLocale())).orElse("—"));
        entries.setText(String.valueOf(standing.traces().size()));
        refused.removeAll();
        refused.add(new Span(String.valueOf(standing.refusals())));
        standing.lastRefusal().ifPresent(trace -> refused.add(refusal(trace)));
        showWaiting(standing, now);
        track.show(standing, getTranslation("classroom.track", standing.traces().size(), standing.refusals()));
        var points = standing.score();
        score.setText(points == null ? "—" : points.toString());
    }

    private static void put(HtmlContainer cell, Component content) {
        cell.removeAll();
        cell.add(content);
    }

    private static Component refusal(Trace trace) {
        return ClassTable.refusal(String.valueOf(trace.refusal()), trace.sentence());
    }

    private Component who(Standing standing) {
        return standing.attempt()
                .<Component>map(attempt -> {
                    var link = new Anchor("replay/" + attempt.id(), person.name());
                    link.getElement().setAttribute("aria-label", getTranslation("classroom.open", person.name()));
                    return link;
                })
                .orElseGet(() -> new Span(person.name()));
    }

    private Chip phase(Standing standing) {
        var tone =
                switch (standing.phase()) {
                    case NOT_STARTED -> Tone.PLAIN;
                    case AT_WORK -> Tone.INFO;
                    case HANDED_IN -> Tone.GOOD;
                };
        return new Chip(getTranslation("classroom.phase." + standing.phase().code()), tone);
    }

    /** The server says the seconds once; the browser counts on. */
    private void showWaiting(Standing standing, Instant now) {
        var since = standing.waitingSince();
        var seconds = since.map(
                        moment -> Math.max(0, Duration.between(moment, now).toSeconds()))
                .orElse(-1L);
        wait.setText(seconds < 0 ? "—" : minutes(seconds));
        wait.getElement()
                .executeJs("window.lianbingWait && window.lianbingWait(this, $0, $1)", seconds.intValue(), (int)
                        LONG.toSeconds());
    }

    static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
