package org.lianbing.courses.stage;

import java.util.List;
import org.lianbing.sandbox.Event;

/** What happens on the stage and nowhere else. */
public sealed interface StageEvent extends Event {
    /** Somebody wrote something down. */
    record NoteWritten(String text) implements StageEvent {
        @Override
        public List<String> key() {
            return List.of(text);
        }
    }
}
