package org.lianbing.courses.notes.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.Mark;
import org.lianbing.courses.notes.NoteState;
import org.lianbing.courses.notes.NoteText;

/**
 * A note as sent. What is left out of a new note is empty, to be reviewed and published; what is left out of an edit stays
 * as it is.
 *
 * @param version the version that was edited; only with an edit
 */
record NoteForm(
        @Nullable String title,
        @Nullable String body,
        @Nullable String domain,
        @Nullable List<@Nullable String> operations,
        @Nullable List<@Nullable String> refusals,
        @Nullable List<@Nullable String> fields,
        @Nullable List<@Nullable String> documents,
        @Nullable List<@Nullable String> tags,
        @Nullable LocalDate verifiedOn,
        @Nullable Mark mark,
        @Nullable String clause,
        @Nullable NoteState state,
        @Nullable Integer version) {
    private static final NoteText EMPTY = new NoteText(
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Mark.TO_REVIEW,
            "",
            NoteState.PUBLISHED);

    NoteText text() {
        return text(EMPTY);
    }

    NoteText text(NoteText otherwise) {
        return new NoteText(
                or(title, otherwise.title()),
                or(body, otherwise.body()),
                or(domain, otherwise.domain()),
                names(operations, otherwise.operations()),
                names(refusals, otherwise.refusals()),
                names(fields, otherwise.fields()),
                names(documents, otherwise.documents()),
                names(tags, otherwise.tags()),
                verifiedOn == null ? otherwise.verifiedOn() : verifiedOn,
                or(mark, otherwise.mark()),
                or(clause, otherwise.clause()),
                or(state, otherwise.state()));
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private static List<String> names(@Nullable List<@Nullable String> given, List<String> otherwise) {
        return given == null
                ? otherwise
                : given.stream()
                        .map(name -> Objects.requireNonNullElse(name, ""))
                        .toList();
    }
}
