package org.lianbing.courses.notes;

import org.jspecify.annotations.Nullable;
import org.lianbing.courses.people.SignedIn;

/**
 * Who wrote a note.
 *
 * @param accountId null for the notes that come with the product
 */
public record Author(String name, @Nullable Long accountId) {

    static Author of(SignedIn person) {
        return new Author(person.name(), person.accountId());
    }

    boolean is(SignedIn person) {
        return accountId != null && accountId == person.accountId();
    }
}
