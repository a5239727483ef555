package org.lianbing.courses.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lianbing.courses.classroom.Standing;
import org.lianbing.courses.classroom.Trace;

/** A person's way as a line: a mark for each entry, and the dot that stands at the last. Pictured only; the cells say it too. */
final class Track extends Div {
    private final Span dot = new Span();
    private String attempt = "";
    private int marked;

    Track() {
        addClassName("lb-track");
        getElement().setAttribute("role", "img");
        dot.addClassName("lb-track-dot");
        add(dot);
    }

    /** Marks are only added, so that the dot is seen to move on; another attempt begins afresh. */
    void show(Standing standing, String said) {
        getElement().setAttribute("aria-label", said);
        var latest = standing.attempt().map(one -> one.id()).orElse("");
        if (!latest.equals(attempt)) {
            removeAll();
            add(dot);
            attempt = latest;
            marked = 0;
        }
        var traces = standing.traces();
        for (; marked < traces.size(); marked++) {
            addComponentAsFirst(mark(traces.get(marked), marked + 1));
        }
        dot.getStyle().set("--at", String.valueOf(traces.size()));
        dot.getElement().setAttribute("data-phase", standing.phase().code());
        dot.getElement()
                .setAttribute(
                        "data-refused",
                        String.valueOf(standing.last().filter(Trace::isRefused).isPresent()));
    }

    private Span mark(Trace trace, int at) {
        var mark = new Span();
        mark.addClassName("lb-track-mark");
        mark.getStyle().set("--at", String.valueOf(at));
        mark.getElement().setAttribute("data-kind", trace.isRefused() ? "refused" : trace.isTalk() ? "talk" : "done");
        mark.setTitle(trace.title(getLocale()) + (trace.isRefused() ? " " + trace.refusal() : ""));
        return mark;
    }
}
