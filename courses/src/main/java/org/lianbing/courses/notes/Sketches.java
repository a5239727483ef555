package org.lianbing.courses.notes;

import java.util.Optional;

/** What somebody is just writing: kept until it is saved or thrown away, whatever happens to browser or server. */
public interface Sketches {
    /** Stands for the id of a note that is not there yet. */
    String NEW = "";

    Optional<NoteText> find(long accountId, String noteId);

    void keep(long accountId, String noteId, NoteText text);

    void drop(long accountId, String noteId);
}
