package org.lianbing.courses.notes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All notes, as they are stored. It does not ask who may do what: {@link Authoring} does.
 */
public interface Notebook {

    Optional<Note> find(String id);

    /** The notes of these ids, in the order of the ids; unknown ones are left out. */
    List<Note> findAll(Collection<String> ids);

    /** Published notes tied to the name, those first that put it first, then by votes. */
    List<Note> tiedTo(Tie tie, String name, int limit);

    /** The names that published notes are tied to. */
    List<String> names(Tie tie);

    /** Drafts, the latest first. */
    List<Note> drafts(int limit);

    long countPublished();

    /** Published notes by id, those after the given one; empty at the end. */
    List<Note> publishedAfter(String id, int limit);

    /** What the note said, the latest version first. */
    List<NoteVersion> versions(String id);

    /** Keeps a new note. */
    Note add(String id, NoteText text, Author author);

    /**
     * Keeps another version; empty if the note is no longer at the version that was seen.
     */
    Optional<Note> change(String id, int seen, NoteText text, String editor);

    /** Counts a person's vote once; false if it was counted before. */
    boolean vote(String id, long accountId);

    boolean hasVoted(String id, long accountId);

    /** The change log's last line, empty if nothing was ever written. */
    Optional<NoteChange> lastChange();

    Optional<NoteChange> change(long number);

    /** The change log from there on. */
    List<NoteChange> changesAfter(long number, int limit);
}
