package org.lianbing.courses.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link NoteQuery}.
 *
 * @param total how many there are in all, exactly
 * @param exact false if nothing held all that was asked and these come near it
 * @param meanings the synonyms that were recognised in the text
 */
public record NoteHits(List<NoteHit> hits, long total, boolean exact, List<Meaning> meanings) {

    /**
     * Words for one thing, old and new.
     *
     * @param since when the new words came in; null if not known
     * @param operations where one does it
     */
    public record Meaning(
            List<String> terms,
            List<String> old,
            List<String> now,
            @Nullable String since,
            List<String> operations) {}
}
