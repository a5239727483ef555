package org.lianbing.courses.notes;

import java.time.Instant;
import java.util.List;

/**
 * An expert's note.
 *
 * @param version 1 when written, one more with each edit
 * @param helpful how many people found it helpful
 */
public record Note(
        String id, NoteText text, Author author, int version, int helpful, Instant createdAt, Instant updatedAt) {

    public String title() {
        return text.title();
    }

    public boolean isPublished() {
        return text.state() == NoteState.PUBLISHED;
    }

    public boolean isTiedTo(Tie tie, String name) {
        return tie.of(text).contains(name);
    }

    public List<String> operations() {
        return text.operations();
    }
}
