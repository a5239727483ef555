package org.lianbing.courses.law.ui;

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
            case SOURCE -> new Chip("源");
            case MEMORY, TO_REVIEW -> new Chip("待业务复核", Tone.WARN);
        };
    }

    /** A day that does not break; none means: still in force. */
    static Span day(@Nullable LocalDate day) {
        var text = new Span(day == null ? "现行" : day.toString());
        text.addClassName("lb-day");
        return text;
    }
}
