package org.lianbing.courses.law.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.law.dated.Mark;

/** Small cells of a version: how well it is founded (read in the original, or still to be reviewed), and its days. */
final class Badge {
    private Badge() {}

    static Chip of(Mark mark) {
        return switch (mark) {
            case SOURCE -> chip("law.mark.source", Tone.PLAIN);
            case MEMORY, TO_REVIEW -> chip("law.mark.review", Tone.WARN);
        };
    }

    private static Chip chip(String key, Tone tone) {
        return new Chip(UI.getCurrent().getTranslation(key), tone);
    }

    /** A day that does not break; none means: still in force. */
    static Span day(@Nullable LocalDate day) {
        var text = new Span(day == null ? UI.getCurrent().getTranslation("law.in-force") : day.toString());
        text.addClassName("lb-day");
        return text;
    }
}
