package org.lianbing.courses.notes;

import java.util.List;
import java.util.Map;

/** Finds published notes. */
public interface NoteSearch {

    /**
     * Finds by text; without text, the most helpful first.
     *
     * @throws org.lianbing.courses.wire.Unavailable while the index is being rebuilt
     */
    NoteHits find(NoteQuery query);

    /** How many each domain holds of what the query finds, whatever its domain filter. */
    Map<String, Integer> countByDomain(NoteQuery query);

    /** What to show beside a refusal: notes about this code, the operation's own first; at most three, never failing. */
    List<NoteHit> forRefusal(String operation, String code);

    /** What to show beside an operation's form. */
    List<NoteHit> forOperation(String code);

    /** Other notes about the same refusals, then about the same operations; at most four. */
    List<NoteHit> related(Note note);
}
