package org.lianbing.courses.law.ui;

import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.law.dated.Mark;

/** How well a value is founded: read in the original, or still to be reviewed by the trade. */
final class Badge {
    private Badge() {}

    static Chip of(Mark mark) {
        return switch (mark) {
            case SOURCE -> new Chip("源");
            case MEMORY, TO_REVIEW -> new Chip("待业务复核", Tone.WARN);
        };
    }
}
