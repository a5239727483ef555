package org.lianbing.courses.notes;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.people.Role;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.courses.wire.Forbidden;
import org.lianbing.courses.wire.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * What people do with notes: trainers and mentors write and edit, an author edits his own, everybody reads what is
 * published and says once what helped him.
 */
@Service
public class Authoring {
    /** No letters or figures that look alike. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int DRAFTS_SHOWN = 100;

    private final Notebook notebook;
    private final NoteCheck check;
    private final SecureRandom random = new SecureRandom();

    Authoring(Notebook notebook, NoteCheck check) {
        this.notebook = notebook;
        this.check = check;
    }

    public boolean mayWrite(SignedIn person) {
        return person.has(Role.TRAINER) || person.has(Role.MENTOR);
    }

    public boolean mayEdit(SignedIn person, Note note) {
        return mayWrite(person) || note.author().is(person);
    }

    /** @throws NotFound also if it is a draft that is not this person's to see */
    public Note read(SignedIn person, String id) {
        return notebook.find(id)
                .filter(note -> note.isPublished() || mayEdit(person, note))
                .orElseThrow(() -> new NotFound("note_not_found"));
    }

    /** The drafts this person may see. */
    public List<Note> drafts(SignedIn person) {
        return notebook.drafts(DRAFTS_SHOWN).stream()
                .filter(note -> mayEdit(person, note))
                .toList();
    }

    /** @throws org.lianbing.courses.wire.Malformed with all that is wrong with the text */
    public Note write(SignedIn person, NoteText text) {
        if (!mayWrite(person)) {
            throw new Forbidden("role_required");
        }
        return notebook.add(freshId(), check.checked(text), Author.of(person));
    }

    /**
     * @param seen the version the person has edited; null to overwrite whatever there is
     * @throws Conflict if somebody else has edited it in between
     */
    public Note edit(SignedIn person, String id, NoteText text, @Nullable Integer seen) {
        var note = read(person, id);
        if (!mayEdit(person, note)) {
            throw new Forbidden("role_required");
        }
        return Optional.of(seen == null ? note.version() : seen)
                .flatMap(version -> notebook.change(id, version, check.checked(text), person.name()))
                .orElseThrow(() -> new Conflict("note_edited_meanwhile"));
    }

    /** Says that a published note helped; saying it again changes nothing. */
    public Note helpful(SignedIn person, String id) {
        if (!read(person, id).isPublished()) {
            throw new Conflict("note_is_a_draft");
        }
        try {
            notebook.vote(id, person.accountId());
        } catch (DuplicateKeyException twiceAtOnce) {
            // The other call counted it.
        }
        return read(person, id);
    }

    private String freshId() {
        var id = new StringBuilder("n-");
        while (id.length() < 12) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
