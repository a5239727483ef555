package org.lianbing.courses.stage;

import io.vavr.collection.Vector;
import org.lianbing.courses.stage.StageEvent.NoteWritten;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;

/** The notes written on the stage. */
public record StageBook(Vector<String> notes) implements Book<StageEvent> {
    static final StageBook EMPTY = new StageBook(Vector.empty());

    @Override
    public Class<StageEvent> eventType() {
        return StageEvent.class;
    }

    @Override
    public StageBook post(StageEvent event, Stamp stamp) {
        return switch (event) {
            case NoteWritten written -> new StageBook(notes.append(written.text()));
        };
    }
}
